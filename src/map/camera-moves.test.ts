import { assert, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_SCALE, MIN_SCALE } from '../geo/viewport.ts';
import { type CameraMoves, FLAT_MOVES } from './camera-moves.ts';
import { GLOBE } from './globe.ts';

const SIZE = { width: 1114, height: 548 };
const cameras = record({
  lon: double({ min: -180, max: 180, noNaN: true }),
  lat: double({ min: -80, max: 80, noNaN: true }),
  scale: double({ min: 1, max: 40, noNaN: true }),
});
const points = record({ x: integer({ min: 0, max: SIZE.width }), y: integer({ min: 0, max: SIZE.height }) });

const MOVES: readonly (readonly [string, CameraMoves])[] = [
  ['the plane', FLAT_MOVES],
  ['the globe', GLOBE.moves],
];

test.each(MOVES)('on %s every move stays within the limits of zooming', (_, moves) => {
  assert(
    property(cameras, points, double({ min: 0.01, max: 100, noNaN: true }), (camera, around, factor) => {
      const moved = moves.pan(moves.zoom(camera, factor, around, SIZE), around.x, around.y, SIZE);
      expect(moved.scale).toBeGreaterThanOrEqual(MIN_SCALE - 1e-9);
      expect(moved.scale).toBeLessThanOrEqual(MAX_SCALE + 1e-9);
      expect([moved.lon, moved.lat].every(Number.isFinite)).toBe(true);
    }),
  );
});

test('what is under the hand follows it, and stays under it while zooming', () => {
  const camera = { lon: 20, lat: 30, scale: 4 };
  const hand = { x: 500, y: 300 };
  const held = FLAT_MOVES.lonLatAt(hand, camera, SIZE);
  const dragged = FLAT_MOVES.lonLatAt({ x: 540, y: 280 }, FLAT_MOVES.pan(camera, 40, -20, SIZE), SIZE);
  const zoomed = FLAT_MOVES.lonLatAt(hand, FLAT_MOVES.zoom(camera, 2, hand, SIZE), SIZE);
  for (const found of [dragged, zoomed]) {
    expect(found?.[0]).toBeCloseTo(held?.[0] ?? Number.NaN, 6);
    expect(found?.[1]).toBeCloseTo(held?.[1] ?? Number.NaN, 6);
  }
});

test.each(MOVES)('on %s there is nothing outside of the world', (_, moves) => {
  expect(moves.lonLatAt({ x: 1, y: 1 }, { lon: 11, lat: 0, scale: 1 }, SIZE)).toBeNull();
  expect(moves.lonLatAt({ x: 557, y: 274 }, { lon: 11, lat: 0, scale: 1 }, SIZE)?.[0]).toBeCloseTo(11, 3);
});
