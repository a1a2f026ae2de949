import type { DateGrammar, DateParts, DateStyle, Omission } from './date-parts.ts';

const MONTHS = {
  initial: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  long: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function century(year: number): string {
  const rank = Math.floor(year / 100) + 1;
  return `${rank}${ORDINAL_ENDINGS[ORDINALS.select(rank)]}\u00a0century`;
}

function write(parts: DateParts, style: DateStyle, omission: Omission = 'nothing'): string {
  const { precision, year, month, day } = parts;
  if (precision === 'century') return century(year);
  if (precision === 'decade') return `${year}s`;
  if (precision === 'year') return `${year}`;
  const words: string[] = precision === 'day' ? [`${day}`] : [];
  if (omission !== 'month') words.push(MONTHS[style][month - 1] ?? '');
  if (omission === 'nothing') words.push(`${year}`);
  return words.join('\u00a0');
}

/** The date as a noun: decades and centuries take an article. */
function noun(parts: DateParts, style: DateStyle, omission: Omission = 'nothing'): string {
  const needsArticle = parts.precision === 'decade' || parts.precision === 'century';
  return `${needsArticle ? 'the\u00a0' : ''}${write(parts, style, omission)}`;
}

/** Dates in British English. */
export const ENGLISH_DATES: DateGrammar = {
  months: MONTHS,
  write,
  about: (parts, style) => `about ${noun(parts, style)}`,
  range: (start, end, omission, style) => `from ${noun(start, style, omission)} to ${noun(end, style)}`,
  during: (parts, style) => `${parts.precision === 'day' ? 'on' : 'in'} ${noun(parts, style)}`,
  since: (parts, style) => `since ${noun(parts, style)}`,
  until: (parts, style) => `up to ${noun(parts, style)}`,
  roughly: (phrase) => phrase.replace(/^(?:since|from) /, '$&about '),
};
