import type { CooperationAction } from '../../domain/action.ts';
import { countThemes } from '../../domain/theme-rarity.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import styles from './ActionBody.module.css';

const MOST_THEMES = 3;

/** What an open line says under its title: the summary, the themes (the rarest first), the way to the source. */
export function ActionBody({ action }: { readonly action: CooperationAction }) {
  const translator = useTranslator();
  const { messages } = translator;
  const dataset = useDataset();
  const counts = countThemes(dataset);
  const themes = dataset.themes
    .filter(({ id }) => action.themes.includes(id))
    .toSorted((a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0));
  const source = action.sources.find(({ url }) => url !== null);
  return (
    <>
      {action.summary && (
        <p className={styles.summary}>
          <ForeignText {...readText(action.summary, '', translator)} />
        </p>
      )}
      {themes.length > 0 && (
        <ul className={styles.themes}>
          {themes.slice(0, MOST_THEMES).map(({ id, mark, shortLabel }) => (
            <li key={id}>
              <Tile mark={mark} size={12} />
              <span>
                <ForeignText {...readText(shortLabel, id, translator)} />
              </span>
            </li>
          ))}
          {themes.length > MOST_THEMES && <li>+{themes.length - MOST_THEMES}</li>}
        </ul>
      )}
      {source?.url && (
        <ExternalLink href={source.url} newTabLabel={messages.common.newTab}>
          {messages.action.readSource(source.publisher)}
        </ExternalLink>
      )}
    </>
  );
}
