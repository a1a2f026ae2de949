import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DETENTS,
  detentBeside,
  heightOf,
  moveSheet,
  sheetHeights,
  type SheetEvent,
  type SheetPosition,
} from './sheet-position.ts';

const PHONE = sheetHeights(844);
const drag = (
  from: SheetPosition['detent'],
  path: readonly (readonly [y: number, time: number])[],
  heights = PHONE,
) => {
  const [first = [0, 0], ...rest] = path;
  const last = path.at(-1) ?? first;
  const events: readonly SheetEvent[] = [
    { type: 'press', y: first[0], time: first[1] },
    ...rest.map(([y, time]): SheetEvent => ({ type: 'move', y, time })),
    { type: 'release', time: last[1] },
  ];
  return events.reduce<SheetPosition>((position, event) => moveSheet(position, event, heights), {
    detent: from,
    drag: null,
  });
};

test('the heights are those of the design on a usual phone', () => {
  expect(sheetHeights(844)).toEqual({ peek: 212, half: 372, full: 804 });
});

test('on any screen the detents go up, and a half sheet leaves the map its room where there is any', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 2000 }), (screen) => {
      const { peek, half, full } = sheetHeights(screen);
      expect(peek).toBeLessThanOrEqual(half);
      expect(half).toBeLessThanOrEqual(full);
      expect(full).toBeLessThanOrEqual(screen - 40);
      expect(half === peek || screen - half >= 378).toBe(true);
    }),
  );
});

test.each([
  ['peek', 1, 'half'],
  ['half', 1, 'full'],
  ['full', 1, 'full'],
  ['full', -1, 'half'],
  ['peek', -1, 'peek'],
  ['peek', 2, 'full'],
] as const)('from %s, %i steps on is %s', (from, steps, to) => {
  expect(detentBeside(from, steps)).toBe(to);
});

test.each([
  [
    'a slow drag up rests at the nearest',
    'peek',
    [
      [632, 0],
      [480, 800],
      [478, 900],
    ],
    'half',
  ],
  [
    'a slow drag up by little goes back',
    'peek',
    [
      [632, 0],
      [590, 800],
      [589, 900],
    ],
    'peek',
  ],
  [
    'a slow drag far up',
    'half',
    [
      [472, 0],
      [200, 800],
      [199, 900],
    ],
    'full',
  ],
  [
    'a fling up goes one detent on, however short',
    'peek',
    [
      [632, 0],
      [600, 20],
    ],
    'half',
  ],
  [
    'a fling down',
    'full',
    [
      [40, 0],
      [80, 20],
    ],
    'half',
  ],
  [
    'a fling down from the half',
    'half',
    [
      [472, 0],
      [500, 20],
    ],
    'peek',
  ],
  [
    'a fling beyond the last detent',
    'full',
    [
      [40, 0],
      [10, 20],
    ],
    'full',
  ],
  [
    'a tap leaves it',
    'half',
    [
      [472, 0],
      [475, 40],
    ],
    'half',
  ],
] as const)('%s', (_name, from, path, to) => {
  expect(drag(from, path)).toEqual({ detent: to, drag: null });
});

test('a finger that stood still before it left throws nothing', () => {
  const pressed = moveSheet({ detent: 'peek', drag: null }, { type: 'press', y: 632, time: 0 }, PHONE);
  const moved = moveSheet(pressed, { type: 'move', y: 600, time: 20 }, PHONE);
  expect(moveSheet(moved, { type: 'release', time: 400 }, PHONE).detent).toBe('peek');
});

test('the sheet follows the finger, never out of reach nor over the top; a cancelled drag goes back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DETENTS),
      fc.integer({ min: 320, max: 1400 }),
      fc.array(fc.integer({ min: -500, max: 2000 }), { minLength: 1, maxLength: 8 }),
      (detent, screen, ordinates) => {
        const heights = sheetHeights(screen);
        let position = moveSheet(
          { detent, drag: null },
          { type: 'press', y: screen - heights[detent], time: 0 },
          heights,
        );
        for (const [index, y] of ordinates.entries()) {
          position = moveSheet(position, { type: 'move', y, time: 16 * (index + 1) }, heights);
          const height = heightOf(position, heights);
          expect(height).toBeGreaterThanOrEqual(Math.min(44, heights.peek));
          expect(height).toBeLessThanOrEqual(heights.full);
        }
        expect(moveSheet(position, { type: 'cancel' }, heights)).toEqual({ detent, drag: null });
      },
    ),
  );
});
