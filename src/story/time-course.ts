import { dateOf } from '../domain/calendar.ts';
import type { Interval } from '../domain/interval.ts';
import { periodInterval } from '../query/period.ts';
import { closedPeriod } from '../timeline/history.ts';
import type { ViewState } from '../state/view-state.ts';

/** One year of a course through time. */
export type TimeStep = Pick<ViewState, 'from' | 'to' | 'step'>;

/**
 * The history of a scene told year by year: everything up to each year, from the first of the history to the last of the
 * scene's own period, which is then shown again as the scene has it.
 */
export function timeCourse(view: Pick<ViewState, 'from' | 'to'>, history: Interval): readonly TimeStep[] {
  const end = closedPeriod(periodInterval(view.from, view.to) ?? history, history).end;
  const first = dateOf(history.start).year;
  const last = Math.max(first, Math.min(dateOf(end).year, dateOf(history.end).year));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: null,
    to: String(first + index).padStart(4, '0'),
    step: 'year',
  }));
}
