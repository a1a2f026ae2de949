import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { globeRadius, globeZoom, isVisibleOnGlobe } from './globe.ts';
import { globeProjection } from './globe-projection.ts';

const size = { width: 900, height: 600 };
const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const scale = fc.double({ min: 1, max: 40, noNaN: true });

test('the radius grows with the scale, and a radius twice as long is one zoom more', () => {
  fc.assert(
    fc.property(scale, lat, (wanted, latitude) => {
      const radius = globeRadius(wanted, size);
      expect(radius / globeRadius(1, size)).toBeCloseTo(wanted, 9);
      expect(globeZoom(2 * radius, latitude) - globeZoom(radius, latitude)).toBeCloseTo(1, 9);
    }),
  );
});

test('at scale 1 the disc takes its share of the smaller side, seen in perspective', () => {
  const radius = globeRadius(1, size);
  const eye = 1.5 * size.height;
  const disc = (eye * radius) / Math.sqrt(eye * eye + 2 * eye * radius);
  expect((2 * disc) / size.height).toBeCloseTo(0.92, 9);
});

test('the middle of the camera is the middle of the viewport, its antipode is hidden', () => {
  fc.assert(
    fc.property(lon, lat, scale, (x, y, s) => {
      const camera = { lon: x, lat: y, scale: s };
      const [left = NaN, top = NaN] = globeProjection(camera, size)([x, y]) ?? [];
      expect(left).toBeCloseTo(450, 6);
      expect(top).toBeCloseTo(300, 6);
      expect(isVisibleOnGlobe(x, y, camera, size)).toBe(true);
      expect(isVisibleOnGlobe(x + 180, -y, camera, size)).toBe(false);
    }),
  );
});
