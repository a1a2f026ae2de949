import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../domain/calendar.ts';
import { columnInterval, columnOf, columnParts, positionOf } from './columns.ts';
import { STEPS } from './step.ts';

const step = fc.constantFrom(...STEPS);
const column = fc.integer({ min: -2000, max: 60_000 });

test('columns follow each other without a gap and hold their own days', () => {
  fc.assert(
    fc.property(column, step, (index, unit) => {
      const { start, end } = columnInterval(index, unit);
      expect(columnInterval(index + 1, unit).start).toBe(end + 1);
      expect([columnOf(start, unit), columnOf(end, unit)]).toEqual([index, index]);
      expect(positionOf(start, unit)).toBe(index);
    }),
  );
});

test('positions follow the days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 99_999 }), step, (day, unit) => {
      expect(positionOf(day, unit)).toBeLessThan(positionOf(day + 1, unit));
    }),
  );
});

test('a column knows its year and its place in it', () => {
  const day = dayOf(2025, 11, 14);
  expect(columnParts(columnOf(day, 'year'), 'year')).toEqual({ year: 2025, part: 0 });
  expect(columnParts(columnOf(day, 'quarter'), 'quarter')).toEqual({ year: 2025, part: 3 });
  expect(columnParts(columnOf(day, 'month'), 'month')).toEqual({ year: 2025, part: 10 });
});
