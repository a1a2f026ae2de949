import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../domain/calendar.ts';
import { columnsOf } from './columns.ts';
import { type Frame, frameFor, positionAt, xOf } from './frame.ts';
import { STEPS, type Step } from './step.ts';
import { gridLines, partTicks, rulerChecks, yearTicks } from './ticks.ts';

const LOOK = {
  left: 16,
  right: 20,
  top: 8,
  ruler: 44,
  numberRoom: 16,
  tileGap: 2,
  barHeight: 4,
  barGap: 1.5,
  maxRanks: 6,
};

function frame(step: Step, first: number, last: number, width: number): Frame {
  const range = columnsOf({ start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) }, step);
  return frameFor({ step, ...range }, width, 172, LOOK);
}

test('every year is named when there is room, every fifth one on a phone', () => {
  expect(yearTicks(frame('year', 1999, 2026, 1168)).length).toBe(28);
  expect(yearTicks(frame('year', 1999, 2026, 290)).map(({ year }) => year)).toEqual([
    2000, 2005, 2010, 2015, 2020, 2025,
  ]);
});

test('months are named when they have room', () => {
  expect(partTicks(frame('month', 2022, 2025, 1168)).slice(0, 3)).toMatchObject([
    { part: 0 },
    { part: 1 },
    { part: 2 },
  ]);
  expect(partTicks(frame('month', 1999, 2026, 1168))).toEqual([]);
  expect(partTicks(frame('year', 1999, 2026, 1168))).toEqual([]);
});

test('pixels and columns convert both ways', () => {
  const box = frame('month', 2022, 2025, 900);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 900, noNaN: true }), (x) => {
      expect(xOf(positionAt(x, box), box)).toBeCloseTo(x, 6);
    }),
  );
});

test('labels never collide and checks tile the ruler, whatever the width and the span', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STEPS),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 200, max: 2000 }),
      (step, first, years, width) => {
        const box = frame(step, first, first + years, width);
        const xs = yearTicks(box).map(({ x }) => x);
        for (const [index, x] of xs.entries()) expect((xs[index + 1] ?? Infinity) - x).toBeGreaterThanOrEqual(29.99);
        const checks = rulerChecks(box);
        const total = checks.reduce((sum, check) => sum + check.width, 0);
        expect(total).toBeCloseTo(box.right - box.left, 4);
        expect(checks.length).toBeLessThanOrEqual((box.right - box.left) / 4 + 2);
        for (const x of gridLines(box)) expect(x).toBeLessThanOrEqual(box.right);
      },
    ),
  );
});
