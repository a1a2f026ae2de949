import { expect, test } from 'vitest';
import { nearestDetent, nextDetent } from './sheet-detent.ts';

test('the grip goes through the three heights and back', () => {
  expect(nextDetent('peek')).toBe('half');
  expect(nextDetent('half')).toBe('full');
  expect(nextDetent('full')).toBe('peek');
});

test.each([
  [150, 'peek'],
  [300, 'half'],
  [360, 'half'],
  [700, 'full'],
] as const)('a drag to %i px on a phone of 844 px comes to rest at %s', (height, detent) => {
  expect(nearestDetent(height, 844)).toBe(detent);
});
