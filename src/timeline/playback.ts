import { ALWAYS, type Interval } from '../domain/interval.ts';
import { type BrushFrame, windowOf } from './brush.ts';
import { type ColumnRange, columnInterval, columnsOf } from './columns.ts';
import type { Step } from './step.ts';

export const SPEEDS = [0.5, 1, 2] as const;
/** Steps a second. */
export type Speed = (typeof SPEEDS)[number];

/** The period after one step and whether it is the last. */
export interface PlaybackStep {
  readonly period: Interval | null;
  readonly isLast: boolean;
}

/**
 * One step forward. A window with a beginning slides; without one a head advances from the beginning of the history
 * and everything up to it is shown. At the end of the history the playback is over: no period is left of the head's course,
 * and a window rests on the last columns.
 */
export function nextStep(period: Interval | null, frame: BrushFrame): PlaybackStep {
  const whole = columnsOf(frame.history, frame.step);
  if (isHead(period)) {
    const head = period ? windowOf(period, frame).last + 1 : whole.first;
    if (head >= whole.last) return { period: null, isLast: true };
    return { period: { start: ALWAYS.start, end: columnInterval(head, frame.step).end }, isLast: false };
  }
  const window = windowOf(period, frame);
  if (window.last >= whole.last) return { period, isLast: true };
  const slid = { first: window.first + 1, last: window.last + 1 };
  return { period: daysOf(slid, frame.step), isLast: slid.last >= whole.last };
}

/** One step back, to the beginning of the history at most: the head recedes, a window slides with its width. */
export function previousStep(period: Interval | null, frame: BrushFrame): Interval | null {
  const whole = columnsOf(frame.history, frame.step);
  if (isHead(period)) {
    const head = period ? Math.min(windowOf(period, frame).last, whole.last) - 1 : whole.last - 1;
    return { start: ALWAYS.start, end: columnInterval(Math.max(head, whole.first), frame.step).end };
  }
  const window = windowOf(period, frame);
  if (window.first <= whole.first) return period;
  return daysOf({ first: window.first - 1, last: window.last - 1 }, frame.step);
}

/** What a playback starts from: a window that already rests at the end goes back to the beginning. */
export function rewound(period: Interval | null, frame: BrushFrame): Interval | null {
  if (isHead(period)) return period;
  const whole = columnsOf(frame.history, frame.step);
  const window = windowOf(period, frame);
  if (window.last < whole.last) return period;
  if (window.first <= whole.first) return null;
  const width = window.last - window.first;
  return daysOf({ first: whole.first, last: whole.first + width }, frame.step);
}

/** Whether the playback advances a head rather than a window. */
export function isHead(period: Interval | null): boolean {
  return period === null || period.start === ALWAYS.start;
}

/** A sliding window keeps both of its ends, even at the ends of the history. */
function daysOf(range: ColumnRange, step: Step): Interval {
  return { start: columnInterval(range.first, step).start, end: columnInterval(range.last, step).end };
}
