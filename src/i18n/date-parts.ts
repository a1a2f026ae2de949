import { dateOf } from '../domain/calendar.ts';
import type { EdtfDate, Precision } from '../domain/edtf.ts';

/** How much room a date has: "14 nov. 2025" or "14 novembre 2025". */
export type DateStyle = 'short' | 'long';

/** What a date states, down to its precision and no further. */
export interface DateParts {
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12; meaningless when coarser than a month. */
  readonly month: number;
  /** 1 to 31; meaningless when coarser than a day. */
  readonly day: number;
}

/** The leading part of a range may leave out what its end says again: "17–21 nov. 2025". */
export type Omission = 'nothing' | 'year' | 'month';

/** How a language writes dates; pure strings, in which "1er" and "XXe" are later set with superscripts. */
export interface DateGrammar {
  /** Names of the twelve months. */
  readonly months: Readonly<Record<DateStyle | 'initial', readonly string[]>>;
  /** The date alone: "avril 2024". */
  write(parts: DateParts, style: DateStyle, omission?: Omission): string;
  /** "vers juil. 2025" */
  about(parts: DateParts, style: DateStyle): string;
  /** "de 2012 à 2016" */
  range(start: DateParts, end: DateParts, omission: Omission, style: DateStyle): string;
  /** "en 2024", "le 14 novembre 2025", "dans les années 2000" */
  during(parts: DateParts, style: DateStyle): string;
  /** "depuis les années 2000" */
  since(parts: DateParts, style: DateStyle): string;
  /** "jusqu’en 2009" */
  until(parts: DateParts, style: DateStyle): string;
  /** Marks a whole phrase as approximate: "depuis 2008 environ". */
  roughly(phrase: string): string;
}

/** What a date states, read from its first day. */
export function datePartsOf(date: EdtfDate): DateParts {
  return { precision: date.precision, ...dateOf(date.interval.start) };
}

/** What the start of a range may leave unsaid because its end says it. */
export function omissionOf(start: DateParts, end: DateParts): Omission {
  const isFine = (parts: DateParts) => parts.precision === 'day' || parts.precision === 'month';
  if (!isFine(start) || !isFine(end) || start.year !== end.year) return 'nothing';
  return start.precision === 'day' && end.precision === 'day' && start.month === end.month ? 'month' : 'year';
}
