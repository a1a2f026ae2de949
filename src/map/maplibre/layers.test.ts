import { expect, test } from 'vitest';
import type { MapPalette } from '../palette.ts';
import { mapLayers } from './layers.ts';

const palette: MapPalette = {
  paper: 'rgb(1, 0, 0)',
  water: 'rgb(2, 0, 0)',
  waterlines: ['rgb(3, 0, 0)', 'rgb(4, 0, 0)', 'rgb(5, 0, 0)'],
  graticule: 'rgb(6, 0, 0)',
  land: ['rgb(7, 0, 0)', 'rgb(8, 0, 0)', 'rgb(9, 0, 0)', 'rgb(10, 0, 0)', 'rgb(11, 0, 0)'],
  home: 'rgb(12, 0, 0)',
  border: 'rgb(13, 0, 0)',
  borderDisputed: 'rgb(14, 0, 0)',
  coast: 'rgb(15, 0, 0)',
  choice: 'rgb(16, 0, 0)',
};
const layers = mapLayers(palette, false);

test('no layer bears text or pictures, and each has a name of its own', () => {
  expect(new Set(layers.map(({ type }) => type))).toEqual(new Set(['background', 'line', 'fill']));
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
});

test('every colour of the palette is on the map', () => {
  const style = JSON.stringify(layers);
  for (const colour of Object.values(palette).flat()) expect(style).toContain(colour);
});

test('water lies lowest, then land, then lines, and the choice on top', () => {
  const order = layers.map(({ id }) => id);
  const wanted = ['water', 'graticule-15', 'waterline-1', 'land', 'borders', 'disputed', 'coasts', 'selection'];
  expect(order.filter((id) => wanted.includes(id))).toEqual(wanted);
});

test('on the plane the water ends with the sphere and paper lies around it; a globe is water to its edge', () => {
  const [around, water] = layers;
  expect([around?.type, around?.id, water?.type, water?.id]).toEqual(['background', 'paper', 'fill', 'water']);
  const [globe] = mapLayers(palette, true);
  expect([globe?.type, globe?.id]).toEqual(['background', 'water']);
});
