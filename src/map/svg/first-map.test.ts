import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativePath } from './first-map.ts';

const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -1000, max: 1000 }));

/** Where each step of a path stands. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [x, y] as const;
  });
}

test('a path of steps starts and ends where its line does, and keeps to its points', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (line) => {
      const drawn = pointsOf(relativePath(line, false));
      const isStill = line.every(([x, y]) => x === line[0]?.[0] && y === line[0][1]);
      expect(drawn[0]).toEqual(isStill ? undefined : line[0]);
      expect(drawn.at(-1)).toEqual(isStill ? undefined : line.at(-1));
      const known = new Set(line.map(String));
      expect(drawn.filter((place) => !known.has(String(place)))).toEqual([]);
    }),
  );
});

test('points on a straight way are left out, and numbers stand as close as they can', () => {
  expect(
    relativePath(
      [
        [0, 0],
        [1, 1],
        [3, 3],
        [3, -1],
        [3, -1],
      ],
      true,
    ),
  ).toBe('M0 0l3 3 0-4z');
});
