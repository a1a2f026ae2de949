import { expect, test } from 'vitest';
import { densify, graticule, graticuleStep, outsideOfSphere, planeLines, sphereRing } from './plane.ts';
import { project, SEAM_EAST, SEAM_WEST } from './projection.ts';

test('a densified line keeps its ends and its way, in steps short enough', () => {
  const line = densify(
    [
      [0, 0],
      [10, 0],
      [10, 5],
    ],
    2,
  );
  expect(line[0]).toEqual([0, 0]);
  expect(line.at(-1)).toEqual([10, 5]);
  expect(line).toContainEqual([10, 0]);
  for (const [index, [lon = 0, lat = 0]] of line.entries()) {
    const [before = lon, below = lat] = line[index - 1] ?? [];
    expect(Math.max(Math.abs(lon - before), Math.abs(lat - below))).toBeLessThanOrEqual(2);
  }
  expect(densify([])).toEqual([]);
});

test('the graticule has whole multiples of its step and stays inside the plane', () => {
  for (const step of [10, 15]) {
    const lines = graticule(step).coordinates;
    const meridians = lines.filter((line) => line[0]?.[0] === line[1]?.[0]);
    expect(meridians).toHaveLength(360 / step);
    for (const line of meridians) {
      const lon = line[0]?.[0] ?? NaN;
      expect(lon % step).toBeCloseTo(0);
      expect(lon).toBeGreaterThan(SEAM_WEST);
      expect(lon).toBeLessThan(SEAM_EAST);
    }
  }
  expect([graticuleStep(1), graticuleStep(4)]).toEqual([15, 10]);
});

test('the outline of the sphere is closed and symmetrical on the plane', () => {
  const ring = sphereRing();
  expect(ring[0]).toEqual(ring.at(-1));
  const xs = ring.map(([lon = 0, lat = 0]) => project(lon, lat)[0]);
  expect(Math.max(...xs)).toBeCloseTo(180, 6);
  expect(Math.min(...xs)).toBeCloseTo(-180, 6);
  expect(outsideOfSphere(200).coordinates[0]).toHaveLength(2);
});

test('a parallel is a straight line of the plane, a meridian is not', () => {
  const [parallel = [], meridian = []] = planeLines({
    type: 'MultiLineString',
    coordinates: [
      [
        [-100, 40],
        [100, 40],
      ],
      [
        [100, -60],
        [100, 60],
      ],
    ],
  }).coordinates;
  expect(new Set(parallel.map(([, y = 0]) => y.toFixed(9))).size).toBe(1);
  expect(new Set(meridian.map(([x = 0]) => x.toFixed(3))).size).toBeGreaterThan(10);
});
