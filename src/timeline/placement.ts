import type { CooperationAction } from '../domain/action.ts';
import type { Precision } from '../domain/edtf.ts';
import type { Day } from '../domain/interval.ts';
import { type Column, columnInterval, columnOf } from './columns.ts';
import type { Step } from './step.ts';

/** One action is one tile in a column, or one bar over its days; `open`: still going on, drawn up to the dataset's date. */
export type Placement =
  | { readonly kind: 'tile'; readonly action: CooperationAction; readonly column: Column }
  | {
      readonly kind: 'bar';
      readonly action: CooperationAction;
      readonly start: Day;
      readonly end: Day;
      readonly open: boolean;
    };

export type Bar = Extract<Placement, { kind: 'bar' }>;
export type TilePlacement = Extract<Placement, { kind: 'tile' }>;

const FINENESS: Readonly<Record<Precision | Step, number>> = {
  day: 0,
  month: 1,
  quarter: 2,
  year: 3,
  decade: 4,
  century: 5,
};

/** Whether a date is known well enough to belong to one column. */
export function isPreciseEnough(precision: Precision, step: Step): boolean {
  return FINENESS[precision] <= FINENESS[step];
}

/**
 * Where a dated action is drawn; `null` when it is undated. A tile stands in the column of its start; what is known
 * less precisely than the step, lasts longer than that column or still goes on is a bar over all of its days.
 */
export function placeAction(action: CooperationAction, step: Step, now: Day): Placement | null {
  const { time } = action;
  if (!time) return null;
  const { start, end } = time.interval;
  if (!Number.isFinite(end)) {
    return { kind: 'bar', action, start, end: Math.max(now, time.start.interval.end), open: true };
  }
  const column = columnOf(start, step);
  const days = columnInterval(column, step);
  const isLonger = end - start > days.end - days.start;
  return isLonger || !isPreciseEnough(time.start.precision, step)
    ? { kind: 'bar', action, start, end, open: false }
    : { kind: 'tile', action, column };
}

/** Every dated action with its one place, in dataset order. */
export function placeActions(actions: readonly CooperationAction[], step: Step, now: Day): readonly Placement[] {
  return actions.flatMap((action) => placeAction(action, step, now) ?? []);
}
