import type { Interval } from '../domain/interval.ts';
import { type ColumnRange, columnsOf } from './columns.ts';
import { closedPeriod } from './history.ts';
import type { Step } from './step.ts';

/** What the timeline shows: its step and its columns. */
export interface Axis extends ColumnRange {
  readonly step: Step;
}

/** A window of so many months at most is read by month; a wider one by quarter. */
const MONTH_STEP_LIMIT = 48;
/** Columns shown on either side of a chosen window: six months, or a year by quarter. */
const CONTEXT: Readonly<Record<Step, number>> = { month: 6, quarter: 4, year: 0 };

/** The step of the timeline: the reader's, else by year for the whole history, by month for up to four years, by quarter between. */
export function stepFor(period: Interval | null, history: Interval, chosen: Step | null): Step {
  if (chosen) return chosen;
  if (!period) return 'year';
  const window = closedPeriod(period, history);
  if (window.start <= history.start && window.end >= history.end) return 'year';
  const months = columnsOf(window, 'month');
  return months.last - months.first + 1 <= MONTH_STEP_LIMIT ? 'month' : 'quarter';
}

/**
 * The axis for a period: the whole history by year, or the window with its context, cut at the history's ends.
 * Whatever the period, all of it can be seen.
 */
export function axisFor(period: Interval | null, history: Interval, chosen: Step | null): Axis {
  const step = stepFor(period, history, chosen);
  const whole = columnsOf(history, step);
  if (!period) return { step, ...whole };
  const window = columnsOf(closedPeriod(period, history), step);
  if (step === 'year') {
    return { step, first: Math.min(whole.first, window.first), last: Math.max(whole.last, window.last) };
  }
  const context = CONTEXT[step];
  return {
    step,
    first: Math.min(window.first, Math.max(whole.first, window.first - context)),
    last: Math.max(window.last, Math.min(whole.last, window.last + context)),
  };
}

/** The whole history at a step, for a playback that starts from the beginning. */
export function wholeAxis(history: Interval, step: Step): Axis {
  return { step, ...columnsOf(history, step) };
}

/** An axis stretched as far as it must to show a window. */
export function axisWith(axis: Axis, window: ColumnRange): Axis {
  if (window.first >= axis.first && window.last <= axis.last) return axis;
  return { ...axis, first: Math.min(axis.first, window.first), last: Math.max(axis.last, window.last) };
}
