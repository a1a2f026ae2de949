import { useTranslator } from '../../hooks/use-translator.ts';
import styles from './About.module.css';
import type { PublisherCount } from './about-facts.ts';

const SHOWN = 6;

/** The publishers that the actions come from, the largest by name and the others together. */
export function Sources({ publishers }: { readonly publishers: readonly PublisherCount[] }) {
  const { messages, format } = useTranslator();
  const isLong = publishers.length > SHOWN + 1;
  const named = isLong ? publishers.slice(0, SHOWN) : publishers;
  const others = publishers.slice(named.length);
  const otherCount = others.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul className={styles.sources}>
        {named.map(({ publisher, count }) => (
          <li key={publisher}>
            <span>{publisher ?? messages.about.noPublisher}</span>
            <b>{format.number(count)}</b>
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <span>{messages.about.otherPublishers(others.length)}</span>
            <b>{format.number(otherCount)}</b>
          </li>
        )}
      </ul>
      <p>{messages.about.sourcesNote}</p>
    </>
  );
}
