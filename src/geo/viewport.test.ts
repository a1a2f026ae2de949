import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, toMercator, WORLD_HEIGHT, WORLD_WIDTH } from './projection.ts';
import {
  baseScale,
  cameraOf,
  cameraToFit,
  clampCamera,
  lonLatOf,
  MAX_SCALE,
  mercatorZoom,
  screenOf,
  viewTransform,
  WORLD_CAMERA,
  zoomAround,
} from './viewport.ts';

const size = fc.record({ width: fc.integer({ min: 240, max: 2560 }), height: fc.integer({ min: 240, max: 1600 }) });
const camera = fc.record({
  lon: fc.double({ min: -168, max: 179.9, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  scale: fc.double({ min: 1, max: MAX_SCALE, noNaN: true }),
});
const place = fc.tuple(
  fc.double({ min: -168, max: 179.9, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

test('at scale 1 the whole world is inside the viewport and touches its margin', () => {
  fc.assert(
    fc.property(size, (box) => {
      const k = baseScale(box);
      expect(k * WORLD_WIDTH).toBeLessThanOrEqual(box.width);
      expect(k * WORLD_HEIGHT).toBeLessThanOrEqual(box.height);
    }),
  );
});

test('a camera comes back from its transform', () => {
  fc.assert(
    fc.property(camera, size, (wanted, box) => {
      const back = cameraOf(viewTransform(wanted, box), box);
      expect(back.lon).toBeCloseTo(wanted.lon, 5);
      expect(back.lat).toBeCloseTo(wanted.lat, 5);
      expect(back.scale).toBeCloseTo(wanted.scale, 9);
    }),
  );
});

test('a place comes back from the screen', () => {
  fc.assert(
    fc.property(camera, size, place, (view, box, point) => {
      const transform = viewTransform(view, box);
      const [lon, lat] = lonLatOf(screenOf(point, transform), transform);
      expect(lon).toBeCloseTo(point[0], 5);
      expect(lat).toBeCloseTo(point[1], 5);
    }),
  );
});

test('limits hold a camera once and for all, and leave the whole world centred', () => {
  fc.assert(
    fc.property(camera, size, (wanted, box) => {
      const once = clampCamera({ ...wanted, scale: wanted.scale * 3 - 2 }, box);
      const twice = clampCamera(once, box);
      expect(once.scale).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(once.scale).toBeLessThanOrEqual(MAX_SCALE + 1e-9);
      const [a, b] = [viewTransform(once, box), viewTransform(twice, box)];
      expect(b.x).toBeCloseTo(a.x, 3);
      expect(b.y).toBeCloseTo(a.y, 3);
    }),
  );
  expect(clampCamera({ lon: 100, lat: 40, scale: 0.2 }, { width: 1000, height: 600 })).toMatchObject({ scale: 1 });
  expect(clampCamera({ lon: 100, lat: 40, scale: 1 }, { width: 1000, height: 500 }).lon).toBeCloseTo(11, 6);
});

test('a fit shows every point inside the padding', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), size, (points, box) => {
      const fitted = cameraToFit(points, box, 24);
      fc.pre(fitted.scale > 1.001);
      const transform = viewTransform(fitted, box);
      const unclamped = points.map((point) => screenOf(point, transform));
      const [xs, ys] = [unclamped.map(([x]) => x), unclamped.map(([, y]) => y)];
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(box.width - 48 + 1e-6);
      expect(Math.max(...ys) - Math.min(...ys)).toBeLessThanOrEqual(box.height - 48 + 1e-6);
    }),
  );
  const europe = cameraToFit(
    [
      [2.35, 48.85],
      [67, 48],
    ],
    { width: 700, height: 500 },
    { top: 24, right: 24, bottom: 24, left: 224 },
  );
  const transform = viewTransform(europe, { width: 700, height: 500 });
  expect(screenOf([2.35, 48.85], transform)[0]).toBeGreaterThanOrEqual(223.9);
  expect(cameraToFit([], { width: 700, height: 500 })).toEqual(WORLD_CAMERA);
});

test('zooming around a point keeps the place under it, away from the limits', () => {
  const box = { width: 1000, height: 600 };
  const before = viewTransform({ lon: 20, lat: 10, scale: 4 }, box);
  const under = lonLatOf([400, 250], before);
  const after = zoomAround(before, 1.7, [400, 250], box);
  expect(after.k / before.k).toBeCloseTo(1.7, 9);
  expect(lonLatOf([400, 250], after)[0]).toBeCloseTo(under[0], 6);
  expect(lonLatOf([400, 250], after)[1]).toBeCloseTo(under[1], 6);
});

test('MapLibre puts a place on the same pixel: its Mercator formulas against ours', () => {
  fc.assert(
    fc.property(camera, size, place, (view, box, [lon, lat]) => {
      const transform = viewTransform(view, box);
      const worldSize = 512 * 2 ** mercatorZoom(transform.k);
      const pixel = ([lng, latitude]: readonly [number, number]) => [
        ((180 + lng) / 360) * worldSize,
        ((180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))) / 360) * worldSize,
      ];
      const [centreX = NaN, centreY = NaN] = pixel(toMercator(...project(view.lon, view.lat)));
      const [x = NaN, y = NaN] = pixel(toMercator(...project(lon, lat)));
      const [ownX, ownY] = screenOf([lon, lat], transform);
      expect(box.width / 2 + x - centreX).toBeCloseTo(ownX, 6);
      expect(box.height / 2 + y - centreY).toBeCloseTo(ownY, 6);
    }),
  );
  expect(mercatorZoom(512 / 360)).toBeCloseTo(0, 12);
  expect(mercatorZoom(6.6) - mercatorZoom(3.3)).toBeCloseTo(1, 12);
});
