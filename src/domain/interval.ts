/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** A span of whole days, both ends included; an open end is `±Infinity`. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
}

/** The interval that every day belongs to. */
export const ALWAYS: Interval = { start: -Infinity, end: Infinity };

/** Whether two intervals share at least one day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start <= b.end && a.end >= b.start;
}
