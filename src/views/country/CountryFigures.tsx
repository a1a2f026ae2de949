import type { Figure } from '../../domain/dataset.ts';
import { readText } from '../../hooks/read-text.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import styles from './CountryColumn.module.css';

/** Figures about the country, each with its date and its source: they move, so that a number never stands alone. */
export function CountryFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const translator = useTranslator();
  const { messages, format } = translator;
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures} aria-label={messages.country.figures}>
      {figures.map(({ label, value, qualifier, asOf, url }) => {
        const name = readText(label, '', translator);
        const when = asOf ? `, ${format.period(asOf, asOf)}${asOf.uncertain ? '\u00a0(?)' : ''}` : '';
        return (
          <li key={`${name.text} ${value}`}>
            {`${qualifier ? messages.country.qualified[qualifier](format.number(value)) : format.number(value)}\u00a0`}
            <ForeignText {...name} />
            {`${when} `}
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
