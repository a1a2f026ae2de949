import { useCallback, useMemo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { createDrawer, type Drawing } from '../../timeline/drawing.ts';
import { closedPeriod } from '../../timeline/history.ts';
import { positionOf } from '../../timeline/columns.ts';
import { type Look, xOf } from '../../timeline/frame.ts';
import { layOutTimeline } from '../../timeline/layout.ts';
import { placeActions } from '../../timeline/placement.ts';
import type { Box } from './use-box.ts';
import type { TimelineModel } from './use-timeline.ts';

/** Everything over the ruler for a box of that size. */
export function useDrawing({ axis, isMatch }: Pick<TimelineModel, 'axis' | 'isMatch'>, box: Box, look: Look): Drawing {
  const { actions, now } = useDataset();
  const markOf = useTileMark();
  const placements = useMemo(() => placeActions(actions, axis.step, now), [actions, axis.step, now]);
  const layout = useMemo(() => layOutTimeline({ placements, axis, ...box, look }), [placements, axis, box, look]);
  const draw = useMemo(() => createDrawer(layout), [layout]);
  return useMemo(() => draw({ isMatch, markOf }), [draw, isMatch, markOf]);
}

/** The edges of the period on a drawing in px, cut at the axis; `null` without a period. */
export function windowEdges({ period, history }: TimelineModel, { frame }: Drawing): readonly [number, number] | null {
  if (!period) return null;
  const { start, end } = closedPeriod(period, history);
  const step = frame.axis.step;
  const left = xOf(positionOf(start, step), frame);
  const right = xOf(positionOf(end + 1, step), frame);
  return [Math.max(frame.left, left), Math.min(frame.right, right)];
}

/** Whether an action takes place with a selected country. */
export function useIsSelected(): (action: CooperationAction) => boolean {
  const selected = useViewState((view) => view.selected);
  return useCallback((action) => action.partners.some((code) => selected.includes(code)), [selected]);
}
