import { dateOf } from '../domain/calendar.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Day } from '../domain/interval.ts';
import { type DateParts, datePartsOf } from './date-parts.ts';

/**
 * The two ends of a period as a sentence says them: years when they are whole years (1 January 2022 to 31 December 2025
 * is 2022 to 2025), else months when they are whole months, else as written. Decades and centuries stay as written.
 */
export function periodBounds(from: EdtfDate, to: EdtfDate): readonly [DateParts, DateParts] {
  const [first, last] = [datePartsOf(from), datePartsOf(to)];
  if (isWiderThanYear(first) || isWiderThanYear(last)) return [first, last];
  const [startDay, endDay] = [from.interval.start, to.interval.end];
  if (startsYear(startDay) && endsYear(endDay)) return [asYear(startDay), asYear(endDay)];
  const isWithinYear = dateOf(startDay).year === dateOf(endDay).year;
  const areMonths = startsMonth(startDay) && endsMonth(endDay);
  const haveYear = first.precision === 'year' || last.precision === 'year';
  if (areMonths && (isWithinYear || !haveYear)) return [asMonth(startDay), asMonth(endDay)];
  return [first, last];
}

function isWiderThanYear(parts: DateParts): boolean {
  return parts.precision === 'decade' || parts.precision === 'century';
}

function startsMonth(day: Day): boolean {
  return dateOf(day).day === 1;
}

function endsMonth(day: Day): boolean {
  return startsMonth(day + 1);
}

function startsYear(day: Day): boolean {
  return startsMonth(day) && dateOf(day).month === 1;
}

function endsYear(day: Day): boolean {
  return startsYear(day + 1);
}

function asYear(day: Day): DateParts {
  return { precision: 'year', year: dateOf(day).year, month: 1, day: 1 };
}

function asMonth(day: Day): DateParts {
  return { ...dateOf(day), precision: 'month', day: 1 };
}
