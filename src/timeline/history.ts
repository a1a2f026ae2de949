import type { CooperationAction } from '../domain/action.ts';
import { dateOf, dayOf } from '../domain/calendar.ts';
import type { Day, Interval } from '../domain/interval.ts';

/** The whole years that hold every dated action and `now`. Open ends reach no further than `now`. */
export function historyOf(actions: readonly CooperationAction[], now: Day): Interval {
  let start = now;
  let end = now;
  for (const { time } of actions) {
    if (!time) continue;
    start = Math.min(start, time.interval.start);
    end = Math.max(end, Number.isFinite(time.interval.end) ? time.interval.end : time.start.interval.end);
  }
  return { start: dayOf(dateOf(start).year, 1, 1), end: dayOf(dateOf(end).year, 12, 31) };
}

/** A period with its open ends replaced by those of the history, never inverted; it may lie outside of the history. */
export function closedPeriod(period: Interval, history: Interval): Interval {
  const start = Number.isFinite(period.start) ? period.start : Math.min(history.start, period.end);
  const end = Number.isFinite(period.end) ? period.end : Math.max(history.end, period.start);
  return { start, end: Math.max(start, end) };
}

/** Whether no day of a period is one of the history. */
export function isOutside(period: Interval, history: Interval): boolean {
  return period.start > history.end || period.end < history.start;
}
