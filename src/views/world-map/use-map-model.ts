import { useMemo } from 'react';
import { rememberLatest } from '../../hooks/remember.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { buildViewModel, type PlacedPartners, type ViewModel } from '../../map/view-model.ts';
import type { QueryResult } from '../../query/query.ts';

/** What the map draws of an answer, with a place for all partners or only for its own. */
export function useMapModels(placed: PlacedPartners = 'all'): (result: QueryResult) => ViewModel {
  const dataset = useDataset();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  const page = useViewState((view) => view.country);
  return useMemo(
    () => rememberLatest((result) => buildViewModel({ dataset, result, placed, selected, page, markOf })),
    [dataset, placed, selected, page, markOf],
  );
}
