import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult, useTileMark } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { buildViewModel, type ViewModel } from '../../map/view-model.ts';

/** What the map draws of the current view. */
export function useMapModel(): ViewModel {
  const dataset = useDataset();
  const result = useResult();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  const page = useViewState((view) => view.country);
  return useMemo(
    () => buildViewModel({ dataset, result, selected, page, markOf }),
    [dataset, result, selected, page, markOf],
  );
}
