import { expect, test } from 'vitest';
import { cubicBezier, EASE } from './easing.ts';

test('a Bézier curve keeps its ends and never runs back', () => {
  expect([EASE(0), EASE(1)]).toEqual([0, 1]);
  const values = Array.from({ length: 101 }, (_, index) => EASE(index / 100));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(EASE(0.5)).toBeGreaterThan(0.85);
});

test('a straight curve is the identity', () => {
  const line = cubicBezier(1 / 3, 1 / 3, 2 / 3, 2 / 3);
  for (const time of [0.1, 0.37, 0.9]) expect(line(time)).toBeCloseTo(time, 6);
});
