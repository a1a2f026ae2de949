import type { CooperationAction } from '../domain/action.ts';
import type { Interval } from '../domain/interval.ts';
import { type ColumnRange, clampColumn, columnOf } from './columns.ts';
import { isPreciseEnough } from './placement.ts';
import type { Step } from './step.ts';

/** Two figures of a column. */
export interface ColumnTotal {
  /** Actions known to begin in the column. */
  readonly started: number;
  /** Actions that overlap the column: the rows of the list if it were the period. */
  readonly ongoing: number;
}

/**
 * Both figures for each column of `range`, in order.
 * @param isCounted whether an action passes all the other filters
 */
export function columnTotals(
  actions: readonly CooperationAction[],
  isCounted: (action: CooperationAction) => boolean,
  range: ColumnRange,
  step: Step,
): readonly ColumnTotal[] {
  const size = range.last - range.first + 1;
  const started = new Int32Array(size);
  const changes = new Int32Array(size + 1);
  for (const action of actions) {
    const { time } = action;
    if (!time || !isCounted(action)) continue;
    const first = columnOf(time.interval.start, step);
    const last = lastColumn(time.interval, range, step);
    if (last < range.first || first > range.last) continue;
    const from = clampColumn(first, range) - range.first;
    changes[from] = (changes[from] ?? 0) + 1;
    const after = clampColumn(last, range) - range.first + 1;
    changes[after] = (changes[after] ?? 0) - 1;
    if (first >= range.first && isPreciseEnough(time.start.precision, step)) started[from] = (started[from] ?? 0) + 1;
  }
  let ongoing = 0;
  return Array.from({ length: size }, (_, index) => {
    ongoing += changes[index] ?? 0;
    return { started: started[index] ?? 0, ongoing };
  });
}

function lastColumn(interval: Interval, range: ColumnRange, step: Step): number {
  return Number.isFinite(interval.end) ? columnOf(interval.end, step) : range.last;
}
