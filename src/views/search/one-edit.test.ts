import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsWithOneSlip } from './one-edit.ts';

test.each([
  ['kasakh', 'kazakhstan', true],
  ['kazkh', 'kazakhstan', true],
  ['kazzakh', 'kazakhstan', true],
  ['kzaakh', 'kazakhstan', true],
  ['kazakhstann', 'kazakhstan', true],
  ['ksaakh', 'kazakhstan', false],
  ['kasa', 'kazakhstan', false],
  ['mexiqeu', 'mexique', true],
])('%s for %s: %s', (typed, word, expected) => {
  expect(beginsWithOneSlip(typed, word)).toBe(expected);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

/** Distance of optimal string alignment, by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    distance(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]),
    a[0] === b[0] ? Infinity : distance(a.slice(1), b) + 1,
    a[0] === b[0] ? Infinity : distance(a, b.slice(1)) + 1,
    swapped ? distance(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

test('it is the distance of one or less to some beginning of the word', () => {
  fc.assert(
    fc.property(letters, letters, (typed, word) => {
      const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
      expect(beginsWithOneSlip(typed, word)).toBe(
        typed.length >= 5 && beginnings.some((beginning) => distance(typed, beginning) <= 1),
      );
    }),
    { numRuns: 300 },
  );
});
