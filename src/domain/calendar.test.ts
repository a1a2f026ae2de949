import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf, daysInMonth, isLeapYear } from './calendar.ts';

const FIRST = dayOf(-5000, 1, 1);
const LAST = dayOf(5000, 12, 31);

test('day 0 is 1 January 1970', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dateOf(0)).toEqual({ year: 1970, month: 1, day: 1 });
});

test('a day number survives the round trip through its date, over ten thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
      const date = dateOf(day);
      expect(dayOf(date.year, date.month, date.day)).toBe(day);
      expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
    }),
  );
});

test('days agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
      const platform = new Date(day * 86_400_000);
      expect(dateOf(day)).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
    }),
  );
});

test('the first of a month follows the last day of the month before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
      expect(dayOf(year, month + 1, 1)).toBe(dayOf(year, month, daysInMonth(year, month)) + 1);
      expect(dayOf(year + 1, 1, 1)).toBe(dayOf(year, 12, 31) + 1);
    }),
  );
});

test.each([
  [1900, false],
  [2000, true],
  [2024, true],
  [2025, false],
  [0, true],
  [-4, true],
])('%i is a leap year: %s', (year, expected) => {
  expect(isLeapYear(year)).toBe(expected);
  expect(daysInMonth(year, 2)).toBe(expected ? 29 : 28);
});
