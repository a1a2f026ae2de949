import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { CountryClass, MapModel } from '../model.ts';
import { paintShapes, shapeStates } from './paint-model.ts';

const model = (classes: readonly [string, CountryClass][]): MapModel => ({
  classes: new Map(classes),
  blocks: [],
  reserved: new Map(),
  home: { country: 'FRA', lon: 2.35, lat: 48.86 },
  selected: [],
  routes: [],
});

test('France is home overseas too; a country without actions stays at rest', () => {
  const states = shapeStates(
    model([
      ['KAZ', 3],
      ['LVA', 0],
    ]),
  );
  expect([...states].slice(0, 2)).toEqual([
    ['FRA', { class: 0, isHome: true }],
    ['GUF', { class: 0, isHome: true }],
  ]);
  expect(states.get('KAZ')).toEqual({ class: 3, isHome: false });
  expect(states.has('LVA')).toBe(false);
});

test('only what differs reaches the map', () => {
  const setFeatureState = vi.fn<MapLibreMap['setFeatureState']>();
  const states = shapeStates(model([['KAZ', 3]]));
  const first = paintShapes({ setFeatureState }, new Map(), states);
  expect(setFeatureState).toHaveBeenCalledTimes(states.size);
  setFeatureState.mockClear();
  paintShapes({ setFeatureState }, first, shapeStates(model([['LVA', 1]])));
  expect(setFeatureState.mock.calls.map(([{ id }, state]) => [id, state])).toEqual([
    ['KAZ', { class: 0, isHome: false }],
    ['LVA', { class: 1, isHome: false }],
  ]);
});
