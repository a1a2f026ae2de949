import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, type Rect } from './rect.ts';
import { type MovingBox, relax } from './relax.ts';

const frame: Rect = { x: 0, y: 0, width: 600, height: 400 };
const side = fc.integer({ min: 8, max: 40 });
const boxes = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 560 }), y: fc.integer({ min: 0, max: 360 }), width: side, height: side }),
  { maxLength: 30 },
);

const resting = (places: readonly Rect[]): MovingBox[] =>
  places.map((place) => ({ ...place, restX: place.x, restY: place.y }));

test('boxes come to lie in the frame, the same ones each time', () => {
  fc.assert(
    fc.property(boxes, (places) => {
      const first = resting(places);
      const second = resting(places);
      relax(first, frame, []);
      relax(second, frame, []);
      expect(second).toEqual(first);
      for (const { x, y, width, height } of first) {
        expect(x).toBe(clamp(x, 0, frame.width - width));
        expect(y).toBe(clamp(y, 0, frame.height - height));
      }
    }),
    { numRuns: 30 },
  );
});

test('a box far from all others moves as if it were alone', () => {
  const crowd = { x: 20, y: 20, width: 30, height: 30 };
  const alone = resting([{ x: 400, y: 300, width: 20, height: 20 }]);
  const all = resting([crowd, { ...crowd, x: 25 }, { ...crowd, y: 28 }, { x: 400, y: 300, width: 20, height: 20 }]);
  const obstacle = { x: 405, y: 305, width: 30, height: 8 };
  relax(alone, frame, [obstacle]);
  relax(all, frame, [obstacle]);
  expect(all[3]).toEqual(alone[0]);
});

test('boxes that start on each other are pushed apart, however far they have to go', () => {
  const pile = resting(Array.from({ length: 6 }, (_, index) => ({ x: 280 + index, y: 190, width: 40, height: 40 })));
  relax(pile, frame, []);
  for (const [index, a] of pile.entries()) {
    for (const b of pile.slice(index + 1)) {
      const reach = Math.min(a.x + a.width - b.x, b.x + b.width - a.x, a.y + a.height - b.y, b.y + b.height - a.y);
      expect(reach).toBeLessThan(12);
    }
  }
});
