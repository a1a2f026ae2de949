import type { CooperationAction } from '../../domain/action.ts';
import { useRelatedLines } from '../../hooks/use-related-lines.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { ActionLine } from '../../ui/ActionLine.tsx';
import styles from './ActionDetail.module.css';

/** What to read next. */
export function RelatedActions({ action }: { readonly action: CooperationAction }) {
  const { messages } = useTranslator();
  const lines = useRelatedLines(action);
  if (lines.length === 0) return null;
  return (
    <section className={styles.topic}>
      <h3>{messages.action.related}</h3>
      <ol>
        {lines.map((line) => (
          <ActionLine key={line.id} {...line} headingLevel={4} />
        ))}
      </ol>
    </section>
  );
}
