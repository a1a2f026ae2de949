import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPEN, orderByDay, UNDATED } from './day-order.ts';

const anyDay = fc.oneof(
  fc.integer({ min: -719_528, max: 2_932_896 }),
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom(OPEN, UNDATED),
);

test('days come in ascending order, the same in their own, open ends and what is undated last', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 40 }), (days) => {
      const places = days.map((_, place) => place);
      const expected = places.toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
      expect([...orderByDay(Int32Array.from(days))]).toEqual(expected);
    }),
  );
});
