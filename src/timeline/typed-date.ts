import { parseEdtf } from '../domain/edtf.ts';
import { invalid, type Parsed, valid } from '../domain/parsed.ts';

/** The two ends, in EDTF, of what a reader typed; the same text twice for a date that EDTF can write. */
export interface TypedDate {
  readonly first: string;
  readonly last: string;
}

/** Names of the months as a reader may type them, in both languages, without accents. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** The ranks of a part of the year in words, in both languages, without accents. */
const RANK_WORDS: readonly (readonly string[])[] = [
  ['premier', 'first'],
  ['deuxieme', 'second'],
  ['troisieme', 'third'],
  ['quatrieme', 'fourth'],
];

/** The first letters of the parts of a year that readers name, and how many months each has. */
const PART_MONTHS: Readonly<Record<string, number>> = { t: 3, q: 3, s: 6, h: 6 };

const DAY_MONTH_YEAR = /^(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?<month>[a-z]+) (?<year>\d{4})$/;
const MONTH_DAY_YEAR = /^(?<month>[a-z]+) (?<day>\d{1,2})(?:st|nd|rd|th)? (?<year>\d{4})$/;
const MONTH_YEAR = /^(?<month>[a-z]+) (?<year>\d{4})$/;
const NUMBERS = /^(?:(?<day>\d{1,2})[/. -])?(?<month>\d{1,2})[/. -](?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4})[/. -](?<month>\d{1,2})(?:[/. -](?<day>\d{1,2}))?$/;
const SHORT_PART = /^(?<kind>[tqsh]) ?(?<rank>\d) ?[-/]?(?<year>\d{4})$/;
const YEAR_SHORT_PART = /^(?<year>\d{4}) ?[-/]?(?<kind>[tqsh]) ?(?<rank>\d)$/;
const LONG_PART =
  /^(?<rank>[a-z]+|\d)(?:er|re|e|eme|st|nd|rd|th)? (?<kind>t|q|s|h)(?:rim|rimestre|uarter|emestre|alf)(?: year)? (?:of )?(?<year>\d{4})$/;
const DECADE = /^(?:annees )?(?<century>\d\d)?(?<tens>\d)0(?:s)?$/;

/**
 * Reads a date as people type it, in either language: `2024`, `2024-05`, `14/11/2025` (day first), `11/2025`, `novembre 2025`,
 * `1er mars 2024`, `14 Nov 2025`; the quarters and halves of a year (`T2 2021`, `2nd quarter of 2021`, `S1 2024`); decades
 * (`années 2000`, `1990s`, `années 90`: those from 30 on are of the last century). An empty text is `missing`; refusals carry an `EdtfReason`.
 */
export function parseTypedDate(typed: string): Parsed<TypedDate> {
  const text = typed.trim();
  const plain = plainOf(text);
  const part = partOf(plain);
  if (part) return valid(part);
  const parsed = parseEdtf(decadeOf(plain) ?? dateOf(plain) ?? text);
  if (parsed.kind === 'valid') return valid({ first: parsed.value.text, last: parsed.value.text });
  return parsed.kind === 'missing' ? parsed : invalid(typed, parsed.reason);
}

/** Lower case, without accents, full stops of abbreviations, commas and the words that lead to a date. */
function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .replaceAll(/([a-z])\./g, '$1')
    .trim()
    .replace(/^(?:(?:le|les|en|in|on|the) )+/, '');
}

function dateOf(plain: string): string | null {
  const groups = (
    DAY_MONTH_YEAR.exec(plain) ??
    MONTH_DAY_YEAR.exec(plain) ??
    MONTH_YEAR.exec(plain) ??
    NUMBERS.exec(plain) ??
    YEAR_FIRST.exec(plain)
  )?.groups;
  if (!groups) return null;
  const { year = '', month = '', day } = groups;
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  if (number === null) return null;
  const date = `${year}-${twoDigits(number)}`;
  return day === undefined ? date : `${date}-${day.padStart(2, '0')}`;
}

/** The first and the last month of a quarter or of a half of a year. */
function partOf(plain: string): TypedDate | null {
  const groups = (SHORT_PART.exec(plain) ?? YEAR_SHORT_PART.exec(plain) ?? LONG_PART.exec(plain))?.groups;
  if (!groups) return null;
  const { kind = '', year = '' } = groups;
  const months = PART_MONTHS[kind];
  const rank = rankOf(groups.rank ?? '');
  if (months === undefined || rank < 1 || rank * months > 12) return null;
  return {
    first: `${year}-${twoDigits((rank - 1) * months + 1)}`,
    last: `${year}-${twoDigits(rank * months)}`,
  };
}

/** A decade in EDTF: `200X`. A bare "2000" is a year, so that one of the words of a decade must stand there. */
function decadeOf(plain: string): string | null {
  const groups = DECADE.exec(plain)?.groups;
  if (!groups || !/^annees |s$/.test(plain)) return null;
  const { century, tens = '' } = groups;
  return `${century ?? (Number(tens) < 3 ? '20' : '19')}${tens}X`;
}

function rankOf(text: string): number {
  return /^\d$/.test(text) ? Number(text) : RANK_WORDS.findIndex((words) => words.includes(text)) + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The month that three or more letters begin, from 1; `null` when none or several do ("jui"). */
function monthNumber(letters: string): number | null {
  if (letters.length < 3) return null;
  const numbers = MONTH_NAMES.flatMap((names, index) =>
    names.some((name) => name.startsWith(letters)) ? [index + 1] : [],
  );
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
