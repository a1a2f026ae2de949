import { expect, test } from 'vitest';
import type { ActionTime } from '../domain/action.ts';
import { dayOf } from '../domain/calendar.ts';
import { type EdtfDate, parseEdtf } from '../domain/edtf.ts';
import { createFormat } from './format.ts';

const fr = createFormat('fr');
const en = createFormat('en');

function edtf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (parsed.kind !== 'valid') throw new Error(`not a date: ${text}`);
  return parsed.value;
}

function time(start: string, end: string | null = null): ActionTime {
  const first = edtf(start);
  if (end === '..') return { start: first, end: 'open', interval: { start: first.interval.start, end: Infinity } };
  if (end === null) return { start: first, end: null, interval: first.interval };
  const last = edtf(end);
  return { start: first, end: last, interval: { start: first.interval.start, end: last.interval.end } };
}

/** Written with plain spaces so that the tables stay readable; the no-break ones have their own test. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['200X', 'années 2000', '2000s', 'années 2000'],
  ['19XX', 'XXe siècle', '20th century', 'XXe siècle'],
  ['2024', '2024', '2024', '2024'],
  ['2024-04', 'avr. 2024', 'Apr 2024', 'avril 2024'],
  ['2025-11-14', '14 nov. 2025', '14 Nov 2025', '14 novembre 2025'],
  ['2025-07-01', '1er juil. 2025', '1 Jul 2025', '1er juillet 2025'],
  ['2023?', '2023 (?)', '2023 (?)', '2023, date incertaine'],
  ['2025-07~', 'vers juil. 2025', 'about Jul 2025', 'vers juillet 2025'],
  ['2025-07-01~', 'vers le 1er juil. 2025', 'about 1 Jul 2025', 'vers le 1er juillet 2025'],
  ['200X~', 'vers les années 2000', 'about the 2000s', 'vers les années 2000'],
  ['2008%', 'vers 2008 (?)', 'about 2008 (?)', 'vers 2008, date incertaine'],
])('a date is shown as precisely as it is known: %s', (text, french, english, spoken) => {
  expect(plain(fr.date(edtf(text)))).toBe(french);
  expect(plain(en.date(edtf(text)))).toBe(english);
  expect(plain(fr.spokenDate(edtf(text)))).toBe(spoken);
});

test.each([
  ['2025-11-17', '2025-11-21', '17–21 nov. 2025', 'du 17 au 21 novembre 2025'],
  ['2025-07-01', '2025-07-04', '1er–4 juil. 2025', 'du 1er au 4 juillet 2025'],
  ['2024-01-31', '2024-02-02', '31 janv.–2 févr. 2024', 'du 31 janvier au 2 février 2024'],
  ['2023-12-18', '2024-01-02', '18 déc. 2023–2 janv. 2024', 'du 18 décembre 2023 au 2 janvier 2024'],
  ['2012', '2016', '2012–2016', 'de 2012 à 2016'],
  ['2025-04', '2025-12', 'avr.–déc. 2025', 'd’avril à décembre 2025'],
  ['2023-02', '2024-05', 'févr. 2023–mai 2024', 'de février 2023 à mai 2024'],
  ['2021-12-01', '2022-07', '1er déc. 2021–juil. 2022', 'du 1er décembre 2021 à juillet 2022'],
  ['2018-04', '2018-06-22', 'avr.–22 juin 2018', 'd’avril au 22 juin 2018'],
  ['200X', '2015', 'années 2000–2015', 'des années 2000 à 2015'],
  ['2010', '2022-06?', '2010–juin 2022 (?)', 'de 2010 à juin 2022, fin incertaine'],
  ['2008-02-15?', '2008-02-25?', '15–25 févr. 2008 (?)', 'du 15 au 25 février 2008, dates incertaines'],
  ['2008~', '2018~', 'vers 2008–2018', 'de 2008 à 2018, dates approximatives'],
  ['2008', '2018~', '2008–vers 2018', 'de 2008 à 2018, fin approximative'],
  ['200X', '..', 'depuis les années 2000', 'depuis les années 2000'],
  ['2009-09', '..', 'depuis sept. 2009', 'depuis septembre 2009'],
  ['2025-11-14', '..', 'depuis le 14 nov. 2025', 'depuis le 14 novembre 2025'],
  ['2008~', '..', 'depuis 2008 environ', 'depuis 2008 environ'],
  ['2008?', '..', 'depuis 2008 (?)', 'depuis 2008, début incertain'],
  ['2024', '2024', '2024', '2024'],
])('when an action is, in French: %s to %s', (start, end, short, spoken) => {
  expect(plain(fr.actionTime(time(start, end)))).toBe(short);
  expect(plain(fr.spokenTime(time(start, end)))).toBe(spoken);
});

test.each([
  ['2025-11-17', '2025-11-21', '17–21 Nov 2025', 'from 17 to 21 November 2025'],
  ['2024-01-31', '2024-02-02', '31 Jan–2 Feb 2024', 'from 31 January to 2 February 2024'],
  ['2012', '2016', '2012–2016', 'from 2012 to 2016'],
  ['200X', '2015', '2000s–2015', 'from the 2000s to 2015'],
  ['200X', '..', 'since the 2000s', 'since the 2000s'],
  ['2005', '..', 'since 2005', 'since 2005'],
  ['2008~', '2018~', 'about 2008–2018', 'from 2008 to 2018, dates approximate'],
])('when an action is, in English: %s to %s', (start, end, short, spoken) => {
  expect(plain(en.actionTime(time(start, end)))).toBe(short);
  expect(plain(en.spokenTime(time(start, end)))).toBe(spoken);
});

test('the long form keeps the signs of doubt', () => {
  expect(plain(fr.actionTime(time('2008~', '2018~'), 'long'))).toBe('de 2008 à 2018 environ');
  expect(plain(fr.actionTime(time('2010', '2022-06?'), 'long'))).toBe('de 2010 à juin 2022 (?)');
  expect(plain(en.actionTime(time('2008~', '2018~'), 'long'))).toBe('from about 2008 to 2018');
  expect(plain(en.actionTime(time('2008~', '..'), 'long'))).toBe('since about 2008');
});

test('an undated action says so', () => {
  expect([fr.actionTime(null), en.spokenTime(null)]).toEqual(['Sans date', 'Undated']);
});

test.each([
  ['2022', '2025', 'de 2022 à 2025', 'from 2022 to 2025'],
  ['2024', '2024', 'en 2024', 'in 2024'],
  ['2024-03', '2024-03', 'en mars 2024', 'in March 2024'],
  ['2022-01', '2025-12', 'de 2022 à 2025', 'from 2022 to 2025'],
  ['2022-01-01', '2022-12', 'en 2022', 'in 2022'],
  ['2022-03', '2022', 'de mars à décembre 2022', 'from March to December 2022'],
  ['2022-03', '2025', 'de mars 2022 à 2025', 'from March 2022 to 2025'],
  ['2021-10', '2022-04', 'd’octobre 2021 à avril 2022', 'from October 2021 to April 2022'],
  ['2025-06-30', '2025-07-08', 'du 30 juin au 8 juillet 2025', 'from 30 June to 8 July 2025'],
  ['2025-07-01', '2025-07-01', 'le 1er juillet 2025', 'on 1 July 2025'],
  ['200X', '200X', 'dans les années 2000', 'in the 2000s'],
  ['200X', '201X', 'des années 2000 aux années 2010', 'from the 2000s to the 2010s'],
  ['2022', null, 'depuis 2022', 'since 2022'],
  ['2022-03', null, 'depuis mars 2022', 'since March 2022'],
  ['2022-03-01', null, 'depuis le 1er mars 2022', 'since 1 March 2022'],
  [null, '2009', 'jusqu’en 2009', 'up to 2009'],
  [null, '2009-08', 'jusqu’en août 2009', 'up to August 2009'],
  [null, '2009-08-03', 'jusqu’au 3 août 2009', 'up to 3 August 2009'],
  [null, '200X', 'jusqu’aux années 2000', 'up to the 2000s'],
  [null, null, '', ''],
])('the period from %s to %s', (from, to, french, english) => {
  const ends = [from && edtf(from), to && edtf(to)] as const;
  expect(plain(fr.period(ends[0] || null, ends[1] || null))).toBe(french);
  expect(plain(en.period(ends[0] || null, ends[1] || null))).toBe(english);
});

test('numbers, lists, days and months', () => {
  expect([fr.number(1234567), en.number(1234567)]).toEqual(['1\u00a0234\u00a0567', '1,234,567']);
  expect([fr.list(['A', 'B', 'C']), en.list(['A', 'B', 'C']), fr.list(['A'])]).toEqual([
    'A, B et C',
    'A, B and C',
    'A',
  ]);
  expect(fr.day(dayOf(2025, 11, 1))).toBe('1er\u00a0nov.\u00a02025');
  expect(en.day(dayOf(2025, 11, 1), 'long')).toBe('1\u00a0November\u00a02025');
  expect(fr.months.long[7]).toBe('août');
});

test('day, month and year stay on one line, and no narrow space is used', () => {
  expect(fr.date(edtf('2025-11-14'))).toBe('14\u00a0nov.\u00a02025');
  expect(fr.actionTime(time('2008~', '2018~'))).not.toContain('\u202f');
});

test('plural forms: zero is singular in French, plural in English', () => {
  const forms = { one: 'action', other: 'actions' };
  expect([0, 1, 2].map((n) => fr.plural(n, forms))).toEqual(['action', 'action', 'actions']);
  expect([0, 1, 2].map((n) => en.plural(n, forms))).toEqual(['actions', 'action', 'actions']);
  expect(fr.plural(1_000_000, { ...forms, many: 'd’actions' })).toBe('d’actions');
  expect(fr.plural(0, { ...forms, zero: 'aucune' })).toBe('aucune');
});
