import { assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { beginPull, closesSheet, followPull, pulledBy, STILL_MS, TAP } from './pull.ts';

const HEIGHT = 800;
/** Pulled down by so many px in so many ms. */
const pulled = (by: number, inMs: number) => followPull(beginPull(50, 0), 50 + by, inMs);

test('a sheet follows the finger downwards only, and not before a tap is a drag', () => {
  assert(
    property(integer({ min: -900, max: 900 }), nat(1000), (by, inMs) => {
      expect(pulledBy(pulled(by, inMs))).toBe(by >= TAP ? by : 0);
    }),
  );
});

test('what closes a sheet at one distance closes it at any greater one', () => {
  assert(
    property(nat(HEIGHT), nat(HEIGHT), nat(2000), (a, b, inMs) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const closes = (by: number) => closesSheet(pulled(by, inMs), inMs, HEIGHT);
      expect(closes(more) || !closes(less)).toBe(true);
    }),
  );
});

test.each([
  ['a tap', 4, 20, 0, false],
  ['a short slow pull', 120, 800, 0, false],
  ['a long slow pull', 300, 2000, 500, true],
  ['a throw', 60, 60, 10, true],
  ['a throw that came to rest', 60, 60, STILL_MS + 1, false],
  ['a throw upwards', -200, 60, 10, false],
])('%s: %i px in %i ms, let go %i ms later, closes: %s', (_name, by, inMs, restsMs, closes) => {
  expect(closesSheet(pulled(by, inMs), inMs + restsMs, HEIGHT)).toBe(closes);
});
