import { dateOf, dayOf, daysInMonth } from '../domain/calendar.ts';
import { ALWAYS, type Day, type Interval } from '../domain/interval.ts';

/** A period offered by name. */
export type Preset =
  | { readonly kind: 'all'; readonly period: null }
  | { readonly kind: 'last-12-months'; readonly period: Interval }
  | { readonly kind: 'before' | 'since' | 'year'; readonly year: number; readonly period: Interval };

/** The year in which an institution took its present form, by short name: the INSP succeeded the ENA on 1 January 2022. */
const TURNING_YEARS: Readonly<Record<string, number>> = { INSP: 2022 };

/** The twelve months that end on a day: from the day after its anniversary, 22 November 2025 to 21 November 2026. */
export function lastTwelveMonths(now: Day): Interval {
  const { year, month, day } = dateOf(now);
  return { start: dayOf(year - 1, month, Math.min(day, daysInMonth(year - 1, month))) + 1, end: now };
}

/** The named periods of a history: all, the last twelve months, before and since the turning year, each year, the latest first. */
export function presetsOf(history: Interval, now: Day, institution: string): readonly Preset[] {
  const first = dateOf(history.start).year;
  const last = dateOf(history.end).year;
  const turning = TURNING_YEARS[institution];
  const turn: readonly Preset[] =
    turning !== undefined && turning > first && turning <= last
      ? [
          { kind: 'before', year: turning, period: { start: ALWAYS.start, end: dayOf(turning, 1, 1) - 1 } },
          { kind: 'since', year: turning, period: { start: dayOf(turning, 1, 1), end: ALWAYS.end } },
        ]
      : [];
  const years = Array.from({ length: last - first + 1 }, (_, index): Preset => {
    const year = last - index;
    return { kind: 'year', year, period: { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) } };
  });
  return [{ kind: 'all', period: null }, { kind: 'last-12-months', period: lastTwelveMonths(now) }, ...turn, ...years];
}
