import { assert, double, property } from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CountryCode } from '../domain/action.ts';
import { countriesOfRegion } from '../domain/m49.ts';
import { decodeWorld } from '../geo/geometry.ts';
import { screenOf, viewTransform } from '../geo/viewport.ts';
import { autoCamera, CARTOUCHE_ROOM } from './auto-camera.ts';
import { ease, flatPath } from './camera-path.ts';
import { countryAt } from './country-at.ts';
import { GAZETTEER } from './gazetteer.ts';
import { nearestInDirection } from './layout/nearest.ts';

const actions: readonly { readonly partners: readonly CountryCode[] }[] = JSON.parse(
  readFileSync('data/actions.json', 'utf8'),
);
const partners = [...new Set(actions.flatMap((action) => action.partners))];
const HOME = [2.35, 48.85] as const;
const WIDE = { width: 1114, height: 548 };
const PHONE = { width: 356, height: 414 };

function seen(
  countries: readonly CountryCode[],
  size: typeof WIDE,
  given: Partial<Parameters<typeof autoCamera>[0]> = {},
) {
  const camera = autoCamera({
    size,
    partners,
    home: HOME,
    selected: [],
    region: [],
    gazetteer: GAZETTEER,
    hasCartouche: true,
    ...given,
  });
  const transform = viewTransform(camera, size);
  return countries.filter((country) => {
    const [x, y] = screenOf(GAZETTEER.anchorOf(country), transform);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });
}

test('the first view holds every partner, clear of the cartouche', () => {
  expect(seen(partners, WIDE)).toEqual(partners);
  const camera = autoCamera({
    size: WIDE,
    partners,
    home: HOME,
    selected: [],
    region: [],
    gazetteer: GAZETTEER,
    hasCartouche: true,
  });
  const transform = viewTransform(camera, WIDE);
  const hidden = partners.filter((country) => {
    const [x, y] = screenOf(GAZETTEER.anchorOf(country), transform);
    return x < CARTOUCHE_ROOM.width && y > WIDE.height - CARTOUCHE_ROOM.height;
  });
  expect(hidden).toEqual([]);
});

test('a phone opens on Europe and the Mediterranean', () => {
  const shown = seen(partners, PHONE);
  for (const country of ['MAR', 'EGY', 'LBN', 'FIN', 'IRL', 'GRC', 'UKR']) expect(shown).toContain(country);
  expect(shown).not.toContain('CHN');
});

test('a selection is seen with home, a region whole', () => {
  expect(seen(['KAZ', 'FRA'], WIDE, { selected: ['KAZ'] })).toEqual(['KAZ', 'FRA']);
  const africa = countriesOfRegion('africa').filter((country) => partners.includes(country));
  expect(seen(africa, WIDE, { region: countriesOfRegion('africa') })).toEqual(africa);
});

test('a view chosen by the page spends no room above the pole', () => {
  for (const selected of [['KAZ'], ['FIN'], ['CAN', 'RUS']]) {
    const camera = autoCamera({
      size: WIDE,
      partners,
      home: HOME,
      selected,
      region: [],
      gazetteer: GAZETTEER,
      hasCartouche: true,
    });
    expect(screenOf([11, 90], viewTransform(camera, WIDE))[1]).toBeLessThanOrEqual(0.01);
  }
});

test('a travel starts and ends on its cameras', () => {
  const from = { lon: 11, lat: 20, scale: 1.2 };
  const to = { lon: 67, lat: 48, scale: 3 };
  const path = flatPath(from, to);
  expect(path(0).lon).toBeCloseTo(from.lon, 6);
  expect(path(0).scale).toBeCloseTo(from.scale, 6);
  expect(path(1)).toEqual(to);
  expect(path(0.999).lat).toBeCloseTo(to.lat, 0);
});

test('motion runs from 0 to 1 and never back', () => {
  assert(
    property(double({ min: 0, max: 1, noNaN: true }), double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(ease(late)).toBeGreaterThanOrEqual(ease(early) - 1e-6);
    }),
  );
  expect([ease(0), ease(1)].map((value) => Math.round(value * 1000))).toEqual([0, 1000]);
});

test('the country under a point is the one drawn there', () => {
  const world = decodeWorld(JSON.parse(readFileSync('public/geo/world-110m.json', 'utf8')), '110m', 'world');
  expect(countryAt(world, 67, 48)).toBe('KAZ');
  expect(countryAt(world, -175, 66)).toBe('RUS');
  expect(countryAt(world, -30, 30)).toBeNull();
});

function box(id: string, x: number, y: number) {
  return { id, x, y, width: 10, height: 10 };
}

test('an arrow key leads to the nearest block ahead', () => {
  const boxes = [box('near', 30, 5), box('far', 90, 0), box('up', 0, -40), box('self', 0, 0)];
  expect(nearestInDirection(box('self', 0, 0), boxes, 'right')?.id).toBe('near');
  expect(nearestInDirection(box('self', 0, 0), boxes, 'up')?.id).toBe('up');
  expect(nearestInDirection(box('self', 0, 0), boxes, 'down')).toBeNull();
});

test('in a talk the plate is filled by home and what the view is about, all of it in sight', () => {
  const plate = { width: 640, height: 285 };
  const story: readonly CountryCode[] = ['BRA', 'MEX', 'KEN', 'VNM'];
  const talk = { manner: 'talk', hasCartouche: false } as const;
  expect(seen([...story, 'FRA'], plate, { ...talk, selected: story })).toEqual([...story, 'FRA']);
  expect(seen([...story, 'FRA'], plate, { ...talk, partners: story })).toEqual([...story, 'FRA']);
  expect(seen(partners, plate, talk)).toEqual(partners);
  const scaleOf = (manner: 'page' | 'talk') =>
    autoCamera({
      size: plate,
      manner,
      partners,
      home: HOME,
      selected: story,
      region: [],
      gazetteer: GAZETTEER,
      hasCartouche: false,
    }).scale;
  expect(scaleOf('talk')).toBeGreaterThan(scaleOf('page') * 1.15);
});
