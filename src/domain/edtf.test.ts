import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf, daysInMonth } from './calendar.ts';
import { type EdtfDate, parseEdtf } from './edtf.ts';

function read(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (parsed.kind !== 'valid') throw new Error(`${text} is ${parsed.kind}`);
  return parsed.value;
}

const iso = (day: number) => {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
};

test.each([
  ['2025-11-14', 'day', '2025-11-14', '2025-11-14'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2025', 'year', '2025-01-01', '2025-12-31'],
  ['0000', 'year', '0000-01-01', '0000-12-31'],
  ['200X', 'decade', '2000-01-01', '2009-12-31'],
  ['20XX', 'century', '2000-01-01', '2099-12-31'],
  ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
  ['2004-XX-XX', 'year', '2004-01-01', '2004-12-31'],
  ['2004-12-XX', 'month', '2004-12-01', '2004-12-31'],
  ['2025-11-14T10:00:00Z', 'day', '2025-11-14', '2025-11-14'],
  ['2025-11-14T23:30:00-05:00', 'day', '2025-11-14', '2025-11-14'],
])('%s is known to the %s, from %s to %s', (text, precision, first, last) => {
  const date = read(text);
  expect(date.precision).toBe(precision);
  expect([iso(date.interval.start), iso(date.interval.end)]).toEqual([first, last]);
  expect(date.text).toBe(text);
});

test.each([
  ['2025-07', false, false],
  ['2025-07?', true, false],
  ['2008~', false, true],
  ['2008-02-15%', true, true],
  ['200X~', false, true],
])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
  expect(read(text)).toMatchObject({ uncertain, approximate });
});

test.each([
  ['2025-02-29', 'no-such-day'],
  ['1900-02-29', 'no-such-day'],
  ['2025-04-31', 'no-such-day'],
  ['2025-04-00', 'no-such-day'],
  ['2025-13', 'no-such-month'],
  ['2025-00-10', 'no-such-month'],
  ['2025-21', 'season'],
  ['2025-11-14T25:00:00', 'no-such-time'],
  ['2024-01/2024-03', 'interval-in-one-field'],
  ['2024/..', 'interval-in-one-field'],
  ['..', 'open-end'],
  ['-0044', 'year-out-of-range'],
  ['12024', 'year-out-of-range'],
  ['XXXX', 'unreadable'],
  ['200X-03', 'unreadable'],
  ['2004-XX-12', 'unreadable'],
  ['2004-1X', 'unreadable'],
  ['14/11', 'interval-in-one-field'],
  ['2025-7', 'unreadable'],
  ['juillet 2025', 'unreadable'],
  [' 2025', 'unreadable'],
])('%s is refused: %s', (text, reason) => {
  expect(parseEdtf(text)).toEqual({ kind: 'invalid', text, reason });
});

test('an empty text is missing', () => {
  expect(parseEdtf('')).toEqual({ kind: 'missing' });
});

test('whatever the text, the answer is a value, never an exception', () => {
  const law = fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/)), (text) => {
    const parsed = parseEdtf(text);
    return parsed.kind !== 'valid' || parsed.value.interval.start <= parsed.value.interval.end;
  });
  expect(() => fc.assert(law)).not.toThrow();
});

test('the interval is as long as the precision says and lies within the next coarser one', () => {
  const year = fc.integer({ min: 0, max: 9999 }).map((y) => String(y).padStart(4, '0'));
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
      const month = `${y}-${String(m).padStart(2, '0')}`;
      const chain = [`${y.slice(0, 2)}XX`, `${y.slice(0, 3)}X`, y, month, `${month}-${String(d).padStart(2, '0')}`].map(
        (text) => read(text).interval,
      );
      const lengths = chain.map(({ start, end }) => end - start + 1);
      expect(lengths[4]).toBe(1);
      expect(lengths[3]).toBe(daysInMonth(Number(y), m));
      expect(lengths[2]).toBe(dayOf(Number(y) + 1, 1, 1) - dayOf(Number(y), 1, 1));
      expect([3652, 3653, 3651]).toContain(lengths[1]);
      const starts = chain.map(({ start }) => start);
      const ends = chain.map(({ end }) => end);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(ends).toEqual(ends.toSorted((a, b) => b - a));
    }),
  );
});
