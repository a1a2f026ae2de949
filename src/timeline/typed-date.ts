import { parseEdtf } from '../domain/edtf.ts';
import { invalid, type Parsed, valid } from '../domain/parsed.ts';

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

const DAY_MONTH_YEAR = /^(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?<month>[a-z]+) (?<year>\d{4})$/;
const MONTH_DAY_YEAR = /^(?<month>[a-z]+) (?<day>\d{1,2})(?:st|nd|rd|th)? (?<year>\d{4})$/;
const MONTH_YEAR = /^(?<month>[a-z]+) (?<year>\d{4})$/;
const NUMBERS = /^(?:(?<day>\d{1,2})[/. -])?(?<month>\d{1,2})[/. -](?<year>\d{4})$/;

/**
 * Reads a date as people type it and answers it in EDTF: `2024`, `2024-05`, `14/11/2025` (day first), `11/2025`,
 * `novembre 2025`, `1er mars 2024`, `14 Nov 2025`. An empty text is `missing`; refusals carry an `EdtfReason`.
 */
export function parseTypedDate(typed: string): Parsed<string> {
  const text = typed.trim();
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .replaceAll(/([a-z])\./g, '$1')
    .trim();
  const parsed = parseEdtf(toEdtf(plain) ?? text);
  if (parsed.kind === 'valid') return valid(parsed.value.text);
  return parsed.kind === 'missing' ? parsed : invalid(typed, parsed.reason);
}

function toEdtf(plain: string): string | null {
  const groups = (
    DAY_MONTH_YEAR.exec(plain) ??
    MONTH_DAY_YEAR.exec(plain) ??
    MONTH_YEAR.exec(plain) ??
    NUMBERS.exec(plain)
  )?.groups;
  if (!groups) return null;
  const { year = '', month = '', day } = groups;
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  if (number === null) return null;
  const date = `${year}-${String(number).padStart(2, '0')}`;
  return day === undefined ? date : `${date}-${day.padStart(2, '0')}`;
}

/** The month that three or more letters begin, from 1; `null` when none or several do ("jui"). */
function monthNumber(letters: string): number | null {
  if (letters.length < 3) return null;
  const numbers = MONTH_NAMES.flatMap((names, index) =>
    names.some((name) => name.startsWith(letters)) ? [index + 1] : [],
  );
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
