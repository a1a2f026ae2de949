import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult, useTileMark } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { buildViewModel, type PlacedPartners, type ViewModel } from '../../map/view-model.ts';

/** What the map draws of the current view, with a place for all partners or only for its own. */
export function useMapModel(placed: PlacedPartners = 'all'): ViewModel {
  const dataset = useDataset();
  const result = useResult();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  const page = useViewState((view) => view.country);
  return useMemo(
    () => buildViewModel({ dataset, result, placed, selected, page, markOf }),
    [dataset, result, placed, selected, page, markOf],
  );
}
