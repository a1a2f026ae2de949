import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult, useTileMark } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { buildMapModel } from '../../map/build-model.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { MapModel } from '../../map/model.ts';

/** What the map draws of the current view. */
export function useMapModel(): MapModel {
  const dataset = useDataset();
  const result = useResult();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  return useMemo(
    () => buildMapModel({ dataset, result, selected, markOf, anchorOf: GAZETTEER.anchorOf }),
    [dataset, result, selected, markOf],
  );
}
