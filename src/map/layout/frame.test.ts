import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CENTRAL_MERIDIAN, invert, isOnSphere } from '../../geo/projection.ts';
import { isRegional } from './density.ts';
import { graduate, type Graduation } from './frame.ts';
import { flatSheet } from './sheet.ts';

const cameras = fc.record({
  lon: fc.integer({ min: -170, max: 170 }),
  lat: fc.integer({ min: -70, max: 70 }),
  scale: fc.double({ min: 1, max: 30, noNaN: true }),
});

test('each pixel of the upper edge is dark where its degrees are, and nowhere else', () => {
  fc.assert(
    fc.property(cameras, (camera) => {
      const sheet = flatSheet(camera, { width: 700, height: 400 });
      const { planeOf } = sheet;
      if (!planeOf) throw new Error('A flat sheet has a plane.');
      const dark = graduate(sheet).filter(({ side }: Graduation) => side === 'top');
      const step = isRegional(sheet) ? 5 : 10;
      const isDark = (x: number): boolean => {
        const [lon] = invert(...planeOf(x, 0));
        const fromSeam = (((lon - CENTRAL_MERIDIAN + 180) % 360) + 360) % 360;
        return Math.floor((fromSeam - 180 + CENTRAL_MERIDIAN) / step) % 2 === 0;
      };
      const isEdge = (x: number): boolean =>
        dark.some(({ from, to }) => Math.abs(x - from) <= 1 || Math.abs(x - to) <= 1);
      const pixels = Array.from({ length: 699 }, (_, index) => index + 1).filter(
        (x) => isOnSphere(...planeOf(x, 0)) && !isEdge(x),
      );
      const drawn = pixels.filter((x) => dark.some(({ from, to }) => x >= from && x < to));
      expect(drawn).toEqual(pixels.filter(isDark));
    }),
    { numRuns: 20 },
  );
});
