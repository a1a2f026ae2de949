import { useRelatedLines } from '../../hooks/use-related-lines.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ActionLine } from '../../ui/ActionLine.tsx';
import styles from './CountryColumn.module.css';
import type { CountryView } from './use-country.ts';

/** Where to read on: actions related to the latest one that are not in the country's own history above. */
export function CountryRelated({ country: { latest, actions } }: { readonly country: CountryView }) {
  const { messages } = useTranslator();
  const lines = useRelatedLines(latest, actions);
  if (lines.length === 0) return null;
  return (
    <section className={styles.history} aria-labelledby="related-title">
      <h2 id="related-title">{messages.country.related}</h2>
      <ol>
        {lines.map((line) => (
          <ActionLine key={line.id} {...line} />
        ))}
      </ol>
    </section>
  );
}
