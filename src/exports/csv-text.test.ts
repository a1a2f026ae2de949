import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CsvCell, type CsvDialect, csvText } from './csv-text.ts';

const FRENCH: CsvDialect = { separator: ';', hasByteOrderMark: true };
const ENGLISH: CsvDialect = { separator: ',', hasByteOrderMark: false };

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '\t', '"', ';', ',', '\r', '\n', ' ', 'é', 'A1', '\uFEFF'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);
const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.integer(), fc.constant(null));
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
const dialect = fc.constantFrom(FRENCH, ENGLISH);

/** What an independent reader makes of the text, the mark of its encoding aside. */
function readBack(csv: string, { separator, hasByteOrderMark }: CsvDialect): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(hasByteOrderMark);
  const body = hasByteOrderMark ? csv.slice(1) : csv;
  return Papa.parse<string[]>(body, { delimiter: separator, newline: '\r\n' }).data.slice(0, -1);
}

/** A text without the apostrophes that keep it from being computed. */
function unguarded(value: string): string {
  return value.replace(/(^|[,;])'(?="*[=+\-@\t\r\n＝＋－＠])/gu, '$1');
}

test('another reader finds every cell again, a guarded one with its apostrophes', () => {
  fc.assert(
    fc.property(table, dialect, (rows, form) => {
      const found = readBack(csvText(rows, form), form).map((row) => row.map(unguarded));
      expect(found).toEqual(rows.map((row) => row.map((value) => unguarded(String(value ?? '')))));
    }),
  );
});

/** Texts as a dataset has them: on one line. */
const line = text.map((value) => value.replace(/[\t\r\n]/g, ' '));

test('opened with the separator of the other dialect, no piece of a text begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 4 }), { minLength: 1 }), dialect, (texts, form) => {
      const rows = texts.map((cells) => ['id', ...cells]);
      const delimiter = form.separator === ',' ? ';' : ',';
      const found = Papa.parse<string[]>(csvText(rows, { ...form, hasByteOrderMark: false }), {
        delimiter,
      }).data.flat();
      expect(found.filter((value) => /^"*(?:[=@＝＠]|[+\-＋－](?!\d))/u.test(value))).toEqual([]);
    }),
  );
});

test('no text begins as a formula, and every number is left as it is', () => {
  fc.assert(
    fc.property(table, dialect, (rows, form) => {
      const found = readBack(csvText(rows, form), form).flat();
      const cells = rows.flat();
      expect(
        found.filter((value, index) => typeof cells[index] === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(value)),
      ).toEqual([]);
      expect(found.filter((_, index) => typeof cells[index] === 'number')).toEqual(
        cells.filter((value) => typeof value === 'number').map(String),
      );
    }),
  );
});

test.each([
  [['a', 'b;c', 'd"e', null, -5, '-5', '=1+1'], FRENCH, '\uFEFFa;"b;c";"d""e";;-5;\'-5;\'=1+1\r\n'],
  [['a', 'b;c', 'd,e'], ENGLISH, 'a,b;c,"d,e"\r\n'],
  [['a,=1+1', 'b,"@c', 'at=30,-12.5,2', 'd, -e'], FRENCH, '\uFEFFa,\'=1+1;"b,\'""@c";at=30,-12.5,2;d, -e\r\n'],
  [['a;+1+1', 'b,=1'], ENGLISH, 'a;\'+1+1,"b,=1"\r\n'],
] as const)('%j is written as %o asks', (row, form, expected) => {
  expect(csvText([row], form)).toBe(expected);
});
