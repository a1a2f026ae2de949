import type { Figure } from '../../domain/dataset.ts';
import { chooseText } from '../../domain/language.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import styles from './CountryColumn.module.css';

/** Figures about the country, each with its date and its source: they move, so that a number never stands alone. */
export function CountryFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { messages, language, format } = useTranslator();
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures} aria-label={messages.country.figures}>
      {figures.map(({ label, value, asOf, url }) => {
        const name = chooseText(label, language)?.text ?? '';
        const when = asOf ? `, ${format.period(asOf, asOf)}${asOf.uncertain ? '\u00a0(?)' : ''}` : '';
        return (
          <li key={`${name} ${value}`}>
            {`${format.number(value)}\u00a0${name}${when} `}
            {url && (
              <ExternalLink href={url} newTabLabel={messages.common.newTab}>
                {messages.country.figureSource}
              </ExternalLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
