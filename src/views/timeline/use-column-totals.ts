import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { type ColumnTotal, columnTotals } from '../../timeline/totals.ts';
import type { TimelineModel } from './use-timeline.ts';

/** Both figures of each column of the axis, in order. */
export function useColumnTotals({ axis, isCounted }: TimelineModel): readonly ColumnTotal[] {
  const { actions } = useDataset();
  return useMemo(() => columnTotals(actions, isCounted, axis, axis.step), [actions, isCounted, axis]);
}
