import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalMapHeight } from './natural-height.ts';

test('a wider frame never asks for a lower map, nor for one higher than a slide or a phone’s page needs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 4000 }), (width) => {
      expect(naturalMapHeight(width + 1)).toBeGreaterThanOrEqual(naturalMapHeight(width));
      expect(naturalMapHeight(width)).toBeLessThanOrEqual(width * 0.7 + 1);
    }),
  );
  expect(naturalMapHeight(932)).toBe(420);
});
