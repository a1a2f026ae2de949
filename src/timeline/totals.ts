import type { CooperationAction } from '../domain/action.ts';
import { type Column, type ColumnRange, clampColumn, columnOf } from './columns.ts';
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
  for (const { action, first, last, isPrecise } of spansOf(actions, step)) {
    if (last < range.first || first > range.last || !isCounted(action)) continue;
    const from = clampColumn(first, range) - range.first;
    changes[from] = (changes[from] ?? 0) + 1;
    const after = clampColumn(last, range) - range.first + 1;
    changes[after] = (changes[after] ?? 0) - 1;
    if (first >= range.first && isPrecise) started[from] = (started[from] ?? 0) + 1;
  }
  let ongoing = 0;
  return Array.from({ length: size }, (_, index) => {
    ongoing += changes[index] ?? 0;
    return { started: started[index] ?? 0, ongoing };
  });
}

/** The columns that a dated action overlaps; `last` is infinite while it goes on. */
interface Span {
  readonly action: CooperationAction;
  readonly first: Column;
  readonly last: Column;
  /** Whether its start is known well enough to belong to one column. */
  readonly isPrecise: boolean;
}

const knownSpans = new WeakMap<readonly CooperationAction[], Map<Step, readonly Span[]>>();

/** The spans of all dated actions, read from the calendar once for each step: every filter counts them again. */
function spansOf(actions: readonly CooperationAction[], step: Step): readonly Span[] {
  const bySteps = knownSpans.get(actions) ?? new Map<Step, readonly Span[]>();
  knownSpans.set(actions, bySteps);
  const known = bySteps.get(step);
  if (known) return known;
  const spans = actions.flatMap((action): Span[] => {
    const { time } = action;
    if (!time) return [];
    const { start, end } = time.interval;
    const last = Number.isFinite(end) ? columnOf(end, step) : Infinity;
    return [{ action, first: columnOf(start, step), last, isPrecise: isPreciseEnough(time.start.precision, step) }];
  });
  bySteps.set(step, spans);
  return spans;
}
