import { geoEqualEarth } from 'd3-geo';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { invert, isOnSphere, outlineHalfWidth, project, toMercator, WORLD_HEIGHT, WORLD_WIDTH } from './projection.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -89, max: 89, noNaN: true });

/** Shortest way between two longitudes, in degrees. */
const between = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** Web Mercator, in plane units of 360 for the world. */
function fromMercator(lng: number, latitude: number): [x: number, y: number] {
  return [lng, (-Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI];
}

test('the plane is 360 units wide, centred on 11° E, north upwards', () => {
  expect(project(11, 0)).toEqual([0, -0]);
  expect(project(191, 0)[0]).toBeCloseTo(WORLD_WIDTH / 2, 9);
  expect(project(-169, 0)[0]).toBeCloseTo(-WORLD_WIDTH / 2, 9);
  expect(project(11, 90)[1]).toBeCloseTo(-WORLD_HEIGHT / 2, 9);
});

test('invert undoes project', () => {
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const [lonBack, latBack] = invert(...project(x, y));
      expect(between(lonBack, x)).toBeLessThan(1e-6);
      expect(latBack).toBeCloseTo(y, 6);
      expect(Math.abs(lonBack)).toBeLessThanOrEqual(180);
    }),
  );
});

test('the plane is the one that d3-geo draws', () => {
  const d3 = geoEqualEarth().rotate([-11, 0]).translate([0, 0]).scale(1);
  const unit = WORLD_WIDTH / 2 / (d3([190.999_999, 0])?.[0] ?? NaN);
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      fc.pre(Math.abs(between(x, -169)) > 0.001);
      const [planeX, planeY] = project(x, y);
      const [d3X = NaN, d3Y = NaN] = d3([x, y]) ?? [];
      expect(planeX).toBeCloseTo(d3X * unit, 4);
      expect(planeY).toBeCloseTo(d3Y * unit, 4);
    }),
  );
});

test('Mercator takes a plane point there and back', () => {
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const plane = project(x, y);
      const [backX, backY] = fromMercator(...toMercator(...plane));
      expect(backX).toBeCloseTo(plane[0], 9);
      expect(backY).toBeCloseTo(plane[1], 9);
    }),
  );
});

test('every place is on the sphere, the corners of the plane are not', () => {
  fc.assert(
    fc.property(lon, lat, (x, y) => {
      const [planeX, planeY] = project(x, y);
      expect(isOnSphere(planeX * 0.999_999, planeY)).toBe(true);
      expect(isOnSphere(outlineHalfWidth(planeY) + 0.01, planeY)).toBe(false);
    }),
  );
  expect(isOnSphere(179, -80)).toBe(false);
});

test('a point beyond the outline answers the outline, beyond the poles the pole', () => {
  expect(invert(5, -500)[1]).toBeCloseTo(90, 6);
  expect(between(invert(179, -80)[0], -169)).toBeLessThan(1e-6);
});
