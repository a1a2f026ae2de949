// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mix, readMapPalette } from './palette.ts';

test('mixing follows the strength of the upper colour', () => {
  expect(mix('rgb(0, 0, 0)', 'rgb(200, 100, 50)', 0)).toBe('rgb(200, 100, 50)');
  expect(mix('rgb(0, 0, 0)', 'rgb(200, 100, 50)', 0.5)).toBe('rgb(100, 50, 25)');
  expect(mix('rgb(1, 2, 3)', 'rgb(200, 100, 50)', 1)).toBe('rgb(1, 2, 3)');
});

test('reading the palette leaves nothing behind', () => {
  const host = document.createElement('div');
  document.body.append(host);
  expect(readMapPalette(host).land).toHaveLength(5);
  expect(host.childElementCount).toBe(0);
});
