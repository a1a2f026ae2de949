import { dayOf, daysInMonth } from './calendar.ts';
import type { Interval } from './interval.ts';
import { invalid, type Parsed, valid } from './parsed.ts';

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A date as it is known: EDTF level 0 plus unspecified digits (`200X`) and the qualifiers `?`, `~` and `%`. */
export interface EdtfDate {
  /** As written, for instance `2025-07~`. */
  readonly text: string;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly interval: Interval;
}

/**
 * Why a text is not a date; the wording for readers is made by `i18n`. `interval-in-one-field`: `2024-01/2024-03`, whose two
 * ends belong in two fields. `open-end`: `..` alone. `season`: `2001-21` of EDTF level 1.
 */
export const EDTF_REASONS = [
  'unreadable',
  'interval-in-one-field',
  'open-end',
  'year-out-of-range',
  'season',
  'no-such-month',
  'no-such-day',
  'no-such-time',
] as const;
export type EdtfReason = (typeof EDTF_REASONS)[number];

const SHAPE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX)(T[\d:.,Z+-]+)?)?)?([?~%])?$/;
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;

/**
 * Reads one date of EDTF (ISO 8601-2): years 0000 to 9999, months, days, date-times (which keep their day as written),
 * unspecified rightmost digits and one qualifier at the end. An empty text is `missing`; a refusal carries an `EdtfReason`.
 */
export function parseEdtf(text: string): Parsed<EdtfDate> {
  if (text === '') return { kind: 'missing' };
  const refuse = (reason: EdtfReason): Parsed<EdtfDate> => invalid(text, reason);
  const parts = SHAPE.exec(text);
  if (!parts) return refuse(reasonOf(text));

  const [, year = '', month, day, time, qualifier] = parts;
  const accept = (precision: Precision, interval: Interval): Parsed<EdtfDate> =>
    valid({
      text,
      precision,
      interval,
      uncertain: qualifier === '?' || qualifier === '%',
      approximate: qualifier === '~' || qualifier === '%',
    });

  if (year.endsWith('X')) {
    if (month) return refuse('unreadable');
    const first = Number(year.replaceAll('X', '0'));
    const last = Number(year.replaceAll('X', '9'));
    return accept(year.endsWith('XX') ? 'century' : 'decade', yearsInterval(first, last));
  }

  const y = Number(year);
  if (month === undefined) return accept('year', yearsInterval(y, y));
  if (month === 'XX') {
    return day === undefined || (day === 'XX' && !time) ? accept('year', yearsInterval(y, y)) : refuse('unreadable');
  }

  const m = Number(month);
  if (m >= 21 && m <= 24) return refuse('season');
  if (m < 1 || m > 12) return refuse('no-such-month');
  const length = daysInMonth(y, m);
  if (day === undefined || (day === 'XX' && !time)) {
    return accept('month', { start: dayOf(y, m, 1), end: dayOf(y, m, length) });
  }

  const d = Number(day);
  if (day === 'XX') return refuse('unreadable');
  if (d < 1 || d > length) return refuse('no-such-day');
  if (time && !TIME.test(time)) return refuse('no-such-time');
  return accept('day', { start: dayOf(y, m, d), end: dayOf(y, m, d) });
}

function yearsInterval(first: number, last: number): Interval {
  return { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) };
}

/** Names the commonest mistakes among texts that have not the shape of a date. */
function reasonOf(text: string): EdtfReason {
  if (text === '..') return 'open-end';
  if (text.includes('/')) return 'interval-in-one-field';
  if (/^(?:-\d{4,}|Y-?\d+|\d{5,})(?:-\d\d){0,2}$/.test(text)) return 'year-out-of-range';
  return 'unreadable';
}
