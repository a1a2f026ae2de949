import type { Source } from '../../domain/action.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { SpokenText } from '../../ui/SpokenText.tsx';
import styles from './ActionDetail.module.css';

/** Where the action was read: the title as a link, who published it and when. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { messages } = useTranslator();
  if (sources.length === 0) return null;
  return (
    <section className={styles.topic}>
      <h3>{messages.action.sources(sources.length)}</h3>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={`${source.url} ${source.title}`}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceEntry({ source: { url, title, publisher, published } }: { readonly source: Source }) {
  const { messages, format } = useTranslator();
  const name = title ?? publisher ?? messages.action.untitledSource;
  const publication = published && messages.action.published(format.date(published, 'long'));
  const spoken = published && messages.action.published(format.spokenDate(published));
  return (
    <>
      {url ? (
        <ExternalLink href={url} newTabLabel={messages.common.newTab}>
          {name}
        </ExternalLink>
      ) : (
        <span>{name}</span>
      )}
      <p>
        {title ? publisher : null}
        {title && publisher && publication ? ', ' : null}
        {publication && <SpokenText text={publication} spoken={spoken} />}
      </p>
    </>
  );
}
