import { useMemo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { placesText, useActionLine } from '../../hooks/use-action-line.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { relatedActions } from '../../query/related.ts';
import { ActionLine } from '../../ui/ActionLine.tsx';
import styles from './ActionDetail.module.css';

const MOST_PLACES = 2;

/** What to read next. */
export function RelatedActions({ action }: { readonly action: CooperationAction }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const lineOf = useActionLine();
  const related = useMemo(() => relatedActions(dataset, action), [dataset, action]);
  if (related.length === 0) return null;
  return (
    <section className={styles.topic}>
      <h3>{translator.messages.action.related}</h3>
      <ol>
        {related.map((other) => (
          <ActionLine
            key={other.id}
            {...lineOf(other)}
            details={[placesText(other, translator, MOST_PLACES)]}
            direction={null}
            headingLevel={4}
          />
        ))}
      </ol>
    </section>
  );
}
