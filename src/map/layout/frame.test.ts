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

test('each pixel of the upper edge is dark where its degrees and those beside it are, and nowhere else', () => {
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
      const isInside = (x: number): boolean =>
        [x - 1, x, x + 1].every((near) => isOnSphere(...planeOf(near, 0)) && isDark(near) === isDark(x));
      const pixels = Array.from({ length: 697 }, (_, index) => index + 2).filter(isInside);
      const drawn = pixels.filter((x) => dark.some(({ from, to }) => x >= from && x < to));
      expect(drawn).toEqual(pixels.filter(isDark));
    }),
    { numRuns: 20 },
  );
});
