import { useMemo } from 'react';
import type { CooperationAction } from '../domain/action.ts';
import { type ActionWords, createActionWords } from '../query/action-words.ts';
import { useDataset } from './use-dataset.ts';
import { useTileMark } from './use-result.ts';
import { useTranslator } from './use-translator.ts';
import { useViewState } from './use-view-state.ts';

/** The words of an action in a list, selected and chosen countries first; another function when the words change. */
export function useActionWords(): (action: CooperationAction) => ActionWords {
  const dataset = useDataset();
  const translator = useTranslator();
  const tileMark = useTileMark();
  const selected = useViewState((view) => view.selected);
  const geography = useViewState((view) => view.values.geography);
  const chosenThemes = useViewState((view) => view.values.theme);
  return useMemo(
    () =>
      createActionWords({
        dataset,
        ...translator,
        firstCountries: [...selected, ...geography],
        chosenThemes,
        tileMark,
      }),
    [dataset, translator, tileMark, selected, geography, chosenThemes],
  );
}
