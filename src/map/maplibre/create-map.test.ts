// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { readMapPalette } from '../palette.ts';
import { createMapLibreMap } from './create-map.ts';

const empty = { type: 'MultiLineString', coordinates: [] } as const satisfies WorldGeometry['coasts'];

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
      geometry: { scale: '110m', countries: [], borders: empty, disputed: empty, coasts: empty },
      listener: { onDrawn: () => undefined, onBlank: () => undefined, onLost: () => undefined },
    }),
  ).toThrow(/WebGL2/);
  expect(container.childElementCount).toBe(0);
});
