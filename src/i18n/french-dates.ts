import type { DateGrammar, DateParts, DateStyle, Omission } from './date-parts.ts';

const MONTHS = {
  initial: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  short: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  long: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
} as const;

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** "XXe siècle" for 1900–1999, the usage of French for a date known as `19XX`. */
function century(year: number): string {
  let rest = Math.floor(year / 100) + 1;
  let numeral = '';
  for (const [letters, value] of ROMAN) {
    while (rest >= value) {
      numeral += letters;
      rest -= value;
    }
  }
  return `${numeral}${numeral === 'I' ? 'er' : 'e'}\u00a0siècle`;
}

function write(parts: DateParts, style: DateStyle, omission: Omission = 'nothing'): string {
  const { precision, year, month, day } = parts;
  if (precision === 'century') return century(year);
  if (precision === 'decade') return `années\u00a0${year}`;
  if (precision === 'year') return `${year}`;
  const words: string[] = precision === 'day' ? [day === 1 ? '1er' : `${day}`] : [];
  if (omission !== 'month') words.push(MONTHS[style][month - 1] ?? '');
  if (omission === 'nothing') words.push(`${year}`);
  return words.join('\u00a0');
}

type Prepositions = Readonly<Record<'day' | 'decade' | 'century' | 'plain' | 'vowel', string>>;

/** Puts the preposition that the precision asks for: "du 1er", "d’avril", "des années", "de 2012". */
function prefixed(parts: DateParts, text: string, prepositions: Prepositions): string {
  const { precision } = parts;
  if (precision === 'day' || precision === 'decade' || precision === 'century') return prepositions[precision] + text;
  return (/^[ao]/i.test(text) ? prepositions.vowel : prepositions.plain) + text;
}

const FROM: Prepositions = { day: 'du\u00a0', decade: 'des ', century: 'du\u00a0', plain: 'de ', vowel: 'd’' };
const TO: Prepositions = { day: 'au\u00a0', decade: 'aux ', century: 'au\u00a0', plain: 'à ', vowel: 'à ' };
const IN: Prepositions = { day: 'le\u00a0', decade: 'dans les ', century: 'au\u00a0', plain: 'en ', vowel: 'en ' };
const BARE: Prepositions = { day: 'le\u00a0', decade: 'les ', century: 'le\u00a0', plain: '', vowel: '' };
const UP_TO: Prepositions = {
  day: 'jusqu’au\u00a0',
  decade: 'jusqu’aux ',
  century: 'jusqu’au\u00a0',
  plain: 'jusqu’en ',
  vowel: 'jusqu’en ',
};

/** Dates as a French editor writes them. */
export const FRENCH_DATES: DateGrammar = {
  months: MONTHS,
  write,
  about: (parts, style) => `vers ${prefixed(parts, write(parts, style), BARE)}`,
  range: (start, end, omission, style) =>
    `${prefixed(start, write(start, style, omission), FROM)} ${prefixed(end, write(end, style), TO)}`,
  during: (parts, style) => prefixed(parts, write(parts, style), IN),
  since: (parts, style) => `depuis ${prefixed(parts, write(parts, style), BARE)}`,
  until: (parts, style) => prefixed(parts, write(parts, style), UP_TO),
  roughly: (phrase) => `${phrase} environ`,
};
