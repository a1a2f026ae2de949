import { useMemo } from 'react';
import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { relatedActions } from '../query/related.ts';
import { type ActionLineTexts, placesText, useActionLine } from './use-action-line.ts';
import { useDataset } from './use-dataset.ts';
import { useTranslator } from './use-translator.ts';

const MOST_PLACES = 2;

/** What to read after an action: its date, where, and its title. */
export interface RelatedLine extends ActionLineTexts {
  readonly id: string;
}

/** The lines of the actions related to one, or to none; `told`: actions that the reader has before their eyes already. */
export function useRelatedLines(
  action: CooperationAction | null,
  told?: readonly CooperationAction[],
): readonly RelatedLine[] {
  const dataset = useDataset();
  const translator = useTranslator();
  const lineOf = useActionLine();
  const related = useMemo(
    () => (action ? relatedActions(without(dataset, told), action) : []),
    [dataset, action, told],
  );
  return related.map((other) => ({
    ...lineOf(other),
    id: other.id,
    details: [placesText(other, translator, MOST_PLACES)],
    direction: null,
  }));
}

function without(dataset: Dataset, told: readonly CooperationAction[] = []): Dataset {
  const known = new Set(told);
  return { ...dataset, actions: dataset.actions.filter((action) => !known.has(action)) };
}
