// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { afterEach, expect, test, vi } from 'vitest';
import { isCountry } from '../domain/countries.ts';
import { decodeWorld, GeometryRefused, loadWorld, type WorldGeometry, type WorldScale } from './geometry.ts';
import { SEAM_EAST, SEAM_WEST } from './projection.ts';

const read = (scale: WorldScale): unknown => JSON.parse(readFileSync(`public/geo/world-${scale}.json`, 'utf8'));
const worlds: readonly WorldGeometry[] = (['110m', '50m'] as const).map((scale) =>
  decodeWorld(read(scale), scale, scale),
);
const shapeAt = (world: WorldGeometry, lon: number, lat: number): string | null =>
  world.countries.find(({ geometry }) => geoContains(geometry, [lon, lat]))?.id ?? null;

/** Degrees from a place to the nearest vertex of a set of lines. */
function distanceTo(lines: WorldGeometry['disputed'], lon: number, lat: number): number {
  const vertices = lines.coordinates.flat();
  return Math.min(...vertices.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)));
}

test.each(worlds)('the $scale world is cut at the seam, wound for d3 and small', (world) => {
  expect(world.countries.length).toBeGreaterThan(170);
  for (const { id, geometry } of world.countries) {
    expect(isCountry(id) || ['CYN', 'SOL', 'KAS'].includes(id)).toBe(true);
    expect(geoArea(geometry)).toBeLessThan(0.5);
    for (const [lon = NaN, lat = NaN] of geometry.coordinates.flat(2)) {
      expect(lon).toBeGreaterThan(SEAM_WEST);
      expect(lon).toBeLessThan(SEAM_EAST);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
  }
});

test.each(worlds)('the $scale world keeps the border policy', (world) => {
  const places = [
    ['Crimea', 34.2, 45.2, 'UKR'],
    ['Western Sahara', -13.5, 24.5, 'ESH'],
    ['West Bank', 35.25, 32.1, 'PSE'],
    ['Kosovo', 21, 42.6, 'XKX'],
    ['Taiwan', 121, 23.8, 'TWN'],
    ['French Guiana', -53, 4, 'GUF'],
    ['France', 2.3, 47, 'FRA'],
    ['Chukotka', -175, 66.5, 'RUS'],
  ] as const;
  expect(places.map(([name, lon, lat]) => [name, shapeAt(world, lon, lat)])).toEqual(
    places.map(([name, , , code]) => [name, code]),
  );
});

test.each(worlds)('the $scale world dashes the same lines', (world) => {
  const lines = [
    ['Western Sahara', -10, 27.67],
    ['Cyprus', 33.4, 35.1],
    ['Somaliland', 48.9, 9.8],
    ['Golan', 35.7, 32.8],
    ['Kashmir', 74.4, 34.7],
    ['McMahon line', 95, 29],
    ['Abyei', 28, 9.4],
    ['Halaib', 36.3, 22],
  ] as const;
  for (const [name, lon, lat] of lines)
    expect([name, distanceTo(world.disputed, lon, lat) < 1.5]).toEqual([name, true]);
  expect(distanceTo(world.disputed, 2, 43)).toBeGreaterThan(10);
});

test('the detailed world has the overseas regions of France and its smallest partners', () => {
  const ids = new Set(worlds[1]?.countries.map(({ id }) => id));
  for (const code of ['GLP', 'MTQ', 'MYT', 'REU', 'GUF', 'MUS', 'HKG', 'MLT', 'SGP']) expect(ids).toContain(code);
});

test('a file that is no world is refused by name', () => {
  for (const value of [null, {}, { type: 'Topology', arcs: [], objects: { countries: {} } }])
    expect(() => decodeWorld(value, '110m', 'x')).toThrow(GeometryRefused);
});

afterEach(() => vi.unstubAllGlobals());

test('a world that does not come is said so, and asked for again the next time', async () => {
  const answer = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', answer);
  answer.mockResolvedValueOnce(new Response('', { status: 404 }));
  await expect(loadWorld('110m')).rejects.toMatchObject({ fault: 'unreachable' });
  answer.mockResolvedValueOnce(new Response('<!doctype html>'));
  await expect(loadWorld('110m')).rejects.toMatchObject({ fault: 'not-a-world' });
  answer.mockResolvedValueOnce(Response.json(read('110m')));
  await expect(loadWorld('110m')).resolves.toMatchObject({ scale: '110m' });
  await loadWorld('110m');
  expect(answer).toHaveBeenCalledTimes(3);
  expect(answer.mock.calls[0]?.[0]).toBe(new URL('geo/world-110m.json', document.baseURI).href);
});
