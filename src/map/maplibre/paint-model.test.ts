import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { WorldGeometry } from '../../geo/geometry.ts';
import type { CountryClass, MapModel } from '../model.ts';
import { paintShapes, shapeStates } from './paint-model.ts';

const empty = { type: 'MultiLineString', coordinates: [] } as const satisfies WorldGeometry['coasts'];
const world: WorldGeometry = {
  scale: '110m',
  countries: ['FRA', 'GUF', 'KAZ', 'CYN', 'LVA'].map((id) => ({
    id,
    geometry: { type: 'MultiPolygon', coordinates: [] },
  })),
  borders: empty,
  disputed: empty,
  coasts: empty,
};
const model = (classes: readonly [string, CountryClass][]): MapModel => ({
  classes: new Map(classes),
  blocks: [],
  reserved: new Map(),
  home: { country: 'FRA', lon: 2.35, lat: 48.86 },
  selected: [],
  routes: [],
});

test('France is home overseas too; a shape without country stays at rest', () => {
  expect([...shapeStates(model([['KAZ', 3]]), world)]).toEqual([
    ['FRA', { class: 0, isHome: true }],
    ['GUF', { class: 0, isHome: true }],
    ['KAZ', { class: 3, isHome: false }],
  ]);
});

test('only what differs reaches the map', () => {
  const setFeatureState = vi.fn<MapLibreMap['setFeatureState']>();
  const first = paintShapes({ setFeatureState }, new Map(), shapeStates(model([['KAZ', 3]]), world));
  expect(setFeatureState).toHaveBeenCalledTimes(3);
  setFeatureState.mockClear();
  paintShapes({ setFeatureState }, first, shapeStates(model([['LVA', 1]]), world));
  expect(setFeatureState.mock.calls.map(([{ id }, state]) => [id, state])).toEqual([
    ['KAZ', { class: 0, isHome: false }],
    ['LVA', { class: 1, isHome: false }],
  ]);
});
