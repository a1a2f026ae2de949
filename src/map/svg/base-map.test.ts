import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CountryClass } from '../model.ts';
import { decodeWorld } from '../../geo/geometry.ts';
import { drawBaseMap } from './base-map.ts';
import type { DrawnElement } from './element.ts';
import { GLOBE } from '../globe.ts';
import { planePaths } from './world-paths.ts';

const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');
const model = {
  classes: new Map<string, CountryClass>([['KAZ', 3]]),
  home: { country: 'FRA', lon: 2.35, lat: 48.85 },
  selected: ['KAZ'],
};

function flat(drawn: DrawnElement): readonly DrawnElement[] {
  return [drawn, ...(drawn.children ?? []).flatMap(flat)];
}

const drawn = flat(
  drawBaseMap({ paths: planePaths(world), model, scale: 1, transform: 'scale(3)', idPrefix: 'a', hasWaterlines: true }),
);
const fillOf = (code: string) => drawn.find(({ attrs }) => attrs['data-country'] === code)?.attrs['fill'];

test('a country takes the colour of its class, home its own, the others that of zero', () => {
  expect([fillOf('KAZ'), fillOf('FRA'), fillOf('BRA')]).toEqual(['var(--land-3)', 'var(--home)', 'var(--land-0)']);
});

test('the selection is outlined in the colour of choice over paper, on top of everything', () => {
  expect(drawn.slice(-2).map(({ attrs }) => attrs['stroke'])).toEqual(['var(--paper)', 'var(--choice)']);
});

test('every line keeps its width in pixels and every colour is a token', () => {
  const lines = drawn.filter(({ tag, attrs }) => tag === 'path' && attrs['stroke']);
  expect(new Set(lines.map(({ attrs }) => attrs['vector-effect']))).toEqual(new Set(['non-scaling-stroke']));
  const paints = drawn.flatMap(({ attrs }) => [attrs['fill'] ?? 'none', attrs['stroke'] ?? 'none']);
  expect(paints.filter((paint) => paint !== 'none' && !/^var\(--[a-z0-9-]+\)$/.test(String(paint)))).toEqual([]);
});

test('path data hold plain numbers', () => {
  for (const paths of [
    planePaths(world),
    GLOBE.paths(world, { lon: 11, lat: 20, scale: 1 }, { width: 600, height: 400 }),
  ]) {
    for (const d of [
      ...paths.countries.map(({ path }) => path),
      paths.coasts,
      paths.borders,
      paths.outline,
      paths.parallels,
    ]) {
      expect(d).not.toMatch(/NaN|undefined|Infinity|e-/);
    }
  }
});

test('a globe shows the near side only', () => {
  const { countries } = GLOBE.paths(world, { lon: 11, lat: 20, scale: 1 }, { width: 600, height: 400 });
  const pathOf = (code: string) => countries.find((country) => country.code === code)?.path;
  expect(pathOf('DZA')).not.toBe('');
  expect(pathOf('NZL')).toBe('');
});
