import type { ActionTime } from '../domain/action.ts';
import { dateOf } from '../domain/calendar.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Day } from '../domain/interval.ts';
import type { LanguageCode } from '../domain/language.ts';
import { type DateGrammar, type DateParts, type DateStyle, datePartsOf, omissionOf } from './date-parts.ts';
import { ENGLISH_DATES } from './english-dates.ts';
import { FRENCH_DATES } from './french-dates.ts';
import { createNumberFormat, LOCALES, withPlainSpaces } from './number.ts';
import { periodBounds } from './period-bounds.ts';
import { createPlural, type Plural } from './plural.ts';
import { firstMessagesOf } from './first-messages.ts';

/** How a language writes numbers, lists and dates. Every text is plain: superscripts are set by `ui/Typeset`. */
export interface Format {
  /** "1 234" with a no-break space, "1,234". */
  number(value: number): string;
  /** "A, B et C". */
  list(items: readonly string[]): string;
  plural: Plural;
  /** Names of the months, January first. */
  readonly months: DateGrammar['months'];
  /** A calendar day: "14 nov. 2025" (short) or "14 novembre 2025" (long). */
  day(day: Day, style?: DateStyle): string;
  /** A date with the precision that is known and its doubts in signs: "années 2000", "2023 (?)", "vers juil. 2025". */
  date(date: EdtfDate, style?: DateStyle): string;
  /** The same in full words, for a screen reader: "2023, date incertaine". */
  spokenDate(date: EdtfDate): string;
  /** When an action is, short by default: "17–21 nov. 2025", "depuis 2005"; long: "du 17 au 21 novembre 2025". `null`: "sans date". */
  actionTime(time: ActionTime | null, style?: DateStyle): string;
  /** The long form with its doubts in words, for a screen reader. */
  spokenTime(time: ActionTime | null): string;
  /** The period in force as it stands in a sentence: "de 2022 à 2025", "jusqu’en 2009"; `''` when both ends are open. */
  period(from: EdtfDate | null, to: EdtfDate | null): string;
}

const GRAMMARS: Readonly<Record<LanguageCode, DateGrammar>> = { fr: FRENCH_DATES, en: ENGLISH_DATES };
const DOUBT = '\u00a0(?)';

/** The formatters of a language. */
export function createFormat(language: LanguageCode): Format {
  const grammar = GRAMMARS[language];
  const words = firstMessagesOf(language).dates;
  let lists: Intl.ListFormat | null = null;

  function date(value: EdtfDate, style: DateStyle = 'short'): string {
    const parts = datePartsOf(value);
    const text = value.approximate ? grammar.about(parts, style) : grammar.write(parts, style);
    return value.uncertain ? text + DOUBT : text;
  }

  function spokenDate(value: EdtfDate): string {
    const parts = datePartsOf(value);
    const text = value.approximate ? grammar.about(parts, 'long') : grammar.write(parts, 'long');
    return value.uncertain ? `${text}, ${words.uncertainDate}` : text;
  }

  function ongoing(start: EdtfDate, style: DateStyle): string {
    const phrase = grammar.since(datePartsOf(start), style);
    return start.approximate ? grammar.roughly(phrase) : phrase;
  }

  /** "17–21 nov. 2025": what both ends share is said once. */
  function compactRange(start: EdtfDate, end: EdtfDate): string {
    const [first, last] = [datePartsOf(start), datePartsOf(end)];
    const left = grammar.write(first, 'short', omissionOf(first, last));
    const opening = start.approximate ? grammar.about(first, 'short') : left;
    const closing = end.approximate && !start.approximate ? grammar.about(last, 'short') : grammar.write(last, 'short');
    return `${opening}–${closing}${start.uncertain || end.uncertain ? DOUBT : ''}`;
  }

  function longRange(start: EdtfDate, end: EdtfDate): string {
    const [first, last] = [datePartsOf(start), datePartsOf(end)];
    return grammar.range(first, last, omissionOf(first, last), 'long');
  }

  function actionTime(time: ActionTime | null, style: DateStyle = 'short'): string {
    if (time === null) return words.undated;
    const { start, end } = time;
    if (end === 'open') return ongoing(start, style) + (start.uncertain ? DOUBT : '');
    if (end === null || end.text === start.text) return date(start, style);
    if (style === 'short') return compactRange(start, end);
    const phrase = longRange(start, end);
    const range = start.approximate || end.approximate ? grammar.roughly(phrase) : phrase;
    return start.uncertain || end.uncertain ? range + DOUBT : range;
  }

  function spokenTime(time: ActionTime | null): string {
    if (time === null) return words.undated;
    const { start, end } = time;
    if (end === 'open') return ongoing(start, 'long') + (start.uncertain ? `, ${words.uncertainStart}` : '');
    if (end === null || end.text === start.text) return spokenDate(start);
    const doubts = [
      wordOfDoubt(start.uncertain, end.uncertain, words.uncertainStart, words.uncertainEnd, words.uncertainDates),
      wordOfDoubt(start.approximate, end.approximate, words.roughStart, words.roughEnd, words.roughDates),
    ];
    return [longRange(start, end), ...doubts.filter((doubt) => doubt !== null)].join(', ');
  }

  function period(from: EdtfDate | null, to: EdtfDate | null): string {
    if (from === null && to === null) return '';
    if (to === null) return from === null ? '' : grammar.since(datePartsOf(from), 'long');
    if (from === null) return grammar.until(datePartsOf(to), 'long');
    const [first, last] = periodBounds(from, to);
    return isSame(first, last)
      ? grammar.during(first, 'long')
      : grammar.range(first, last, omissionOf(first, last), 'long');
  }

  return {
    number: createNumberFormat(language),
    list: (items) => {
      lists ??= new Intl.ListFormat(LOCALES[language], { style: 'long', type: 'conjunction' });
      return withPlainSpaces(lists.format(items));
    },
    plural: createPlural(language),
    months: grammar.months,
    day: (day, style = 'short') => grammar.write({ precision: 'day', ...dateOf(day) }, style),
    date,
    spokenDate,
    actionTime,
    spokenTime,
    period,
  };
}

function wordOfDoubt(atStart: boolean, atEnd: boolean, start: string, end: string, both: string): string | null {
  if (atStart && atEnd) return both;
  if (atStart) return start;
  return atEnd ? end : null;
}

function isSame(a: DateParts, b: DateParts): boolean {
  return a.precision === b.precision && a.year === b.year && a.month === b.month && a.day === b.day;
}
