// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMapPalette } from '../palette.ts';
import { createMapLibreMap } from './create-map.ts';

test('without WebGL the map throws and leaves its container as it was', () => {
  const container = document.createElement('div');
  document.body.append(container);
  expect(() =>
    createMapLibreMap({
      container,
      camera: { lon: 11, lat: 0, scale: 1 },
      isGlobe: false,
      unit: 1,
      palette: readMapPalette(container),
      listener: { onDrawn: () => undefined, onBlank: () => undefined, onLost: () => undefined },
    }),
  ).toThrow(/WebGL2/);
  expect(container.childElementCount).toBe(0);
});
