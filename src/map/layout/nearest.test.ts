import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, realLayout, WINDOWS } from '../../../tests/support/real-layout.ts';
import { type Direction, nearestInDirection } from './nearest.ts';
import type { Rect } from './rect.ts';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const satisfies readonly Direction[];
const LAYOUTS = WINDOWS.flatMap((window) => {
  const first = cameraOf(window);
  return [first, { ...first, scale: first.scale * 2 }, { lon: 15, lat: 40, scale: 5 }].map((camera) => ({
    title: `${window.title} at ${camera.scale.toFixed(1)}`,
    ...realLayout(window, camera),
  }));
});

/** How far ahead in a direction the middle of a box lies from that of another, and how far aside, in pixels. */
function wayOf(from: Rect, to: Rect, direction: Direction): { readonly ahead: number; readonly aside: number } {
  const dx = to.x + to.width / 2 - from.x - from.width / 2;
  const dy = to.y + to.height / 2 - from.y - from.height / 2;
  const isAcross = direction === 'left' || direction === 'right';
  const [along, beside] = isAcross ? [dx, dy] : [dy, dx];
  return { ahead: direction === 'left' || direction === 'up' ? -along : along, aside: Math.abs(beside) };
}

const boxes = array(
  record({
    x: integer({ min: 0, max: 900 }),
    y: integer({ min: 0, max: 500 }),
    width: integer({ min: 10, max: 60 }),
    height: integer({ min: 10, max: 60 }),
  }),
  { minLength: 2, maxLength: 40 },
);

test('an arrow never leads back to its own block, nor outside of the quarter turn ahead, and leads nowhere only if that is empty', () => {
  assert(
    property(boxes, constantFrom(...DIRECTIONS), (all, direction) => {
      const [from = { x: 0, y: 0, width: 10, height: 10 }] = all;
      const next = nearestInDirection(from, all, direction);
      const ahead = all.filter((box) => {
        const way = wayOf(from, box, direction);
        return way.ahead > 0 && way.aside <= way.ahead;
      });
      expect(next).not.toBe(from);
      expect(next === null || ahead.includes(next)).toBe(true);
      expect(next === null).toBe(ahead.length === 0);
    }),
    { numRuns: 2000 },
  );
});

test.each(LAYOUTS)('$title: arrows lead from every block to every other', ({ blocks }) => {
  for (const from of blocks) {
    const seen = new Set([from]);
    for (const at of seen) {
      for (const next of DIRECTIONS.map((direction) => nearestInDirection(at, blocks, direction))) {
        if (next) seen.add(next);
      }
    }
    expect(seen.size).toBe(blocks.length);
  }
});
