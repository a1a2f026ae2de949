import { readFileSync } from 'node:fs';
import type { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeWorld } from '../../../src/geo/geometry.ts';
import { screenOf, type ViewTransform, viewTransform } from '../../../src/geo/viewport.ts';
import { openAtlas, refuseWebgl, waitForMapIdle } from '../../support/atlas-page.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { type Colour, distanceOf, hideOverlay, pictureOf, tokenOf } from '../../support/picture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Point = readonly [x: number, y: number];

/** How many pixels are within a short distance of a colour. */
function countPixels(picture: PNG, colour: Colour): number {
  let count = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) if (distanceOf(picture, x, y, colour) < 12) count += 1;
  }
  return count;
}

/** Inside Kazakhstan, in degrees, away from its lakes. */
const INLAND = [
  [50, 49],
  [55, 49.5],
  [62, 50.5],
  [66, 49],
  [68, 44.5],
  [75, 50.5],
  [81, 48],
] as const;
/** A sheet that shows the whole of Kazakhstan. */
const CAMERA = { lon: 67, lat: 48, scale: 5 };

/** From one point to the next, in steps of 4 pixels at most. */
function stretch(from: Point, to: Point): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4));
  return Array.from({ length: steps }, (_, step): Point => {
    const part = (step + 1) / steps;
    return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
  });
}

/** The outline of Kazakhstan on the picture, a point every few pixels. */
function outlineOf(transform: ViewTransform): readonly Point[] {
  const file = 'public/geo/world-50m.json';
  const world = decodeWorld(JSON.parse(readFileSync(file, 'utf8')), '50m', file);
  const rings = world.countries.find(({ id }) => id === 'KAZ')?.geometry.coordinates.flat() ?? [];
  return rings.flatMap((ring) => {
    const corners = ring.map(([lon = 0, lat = 0]) => screenOf([lon, lat], transform));
    return corners.slice(1).flatMap((to, index) => stretch(corners[index] ?? to, to));
  });
}

/** Whether a pixel of a colour lies within a distance of a point, in pixels. */
function hasNear(picture: PNG, colour: Colour, [x, y]: Point, reach: number): boolean {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (distanceOf(picture, Math.round(x) + dx, Math.round(y) + dy, colour) < 40) return true;
    }
  }
  return false;
}

/** The pixels of a colour that are farther from all points than a distance, in pixels. */
function countAway(picture: PNG, colour: Colour, points: readonly Point[], reach: number): number {
  let count = 0;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (distanceOf(picture, x, y, colour) < 12 && !points.some((at) => Math.hypot(at[0] - x, at[1] - y) < reach)) {
        count += 1;
      }
    }
  }
  return count;
}

test('the map is drawn with WebGL: water, land, the class tint of the selected country and its outline', async () => {
  const { lon, lat, scale } = CAMERA;
  const { page, expectQuiet } = await openAtlas(browser, `?select=KAZ&at=${lon},${lat},${scale}`);
  await waitForMapIdle(page);
  await page.locator('[data-sheet="drawn"] canvas').waitFor();
  const size = await page
    .locator('[data-sheet]')
    .evaluate(({ clientWidth: width, clientHeight: height }) => ({ width, height }));
  const transform = viewTransform(CAMERA, size);
  const outline = outlineOf(transform);
  const choice = await tokenOf(page, '--choice');
  expect(countPixels(await pictureOf(page), await tokenOf(page, '--water'))).toBeGreaterThan(5000);
  await hideOverlay(page);
  let picture = await pictureOf(page);
  // The detailed coasts follow the first picture.
  await expect
    .poll(
      async () => {
        picture = await pictureOf(page);
        return outline.filter((at) => hasNear(picture, choice, at, 2)).length / outline.length;
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBeGreaterThan(0.95);
  expect(countAway(picture, choice, outline, 6)).toBe(0);
  expect(countPixels(picture, await tokenOf(page, '--land-0'))).toBeGreaterThan(5000);
  const tint = await tokenOf(page, '--land-3');
  const away = INLAND.map((place) => screenOf(place, transform)).map(([x, y]) => distanceOf(picture, x, y, tint));
  expect(away).toEqual(INLAND.map(() => 0));
  await expectQuiet();
});

test('without WebGL the same map is drawn as SVG and still selects', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?lang=fr', {}, refuseWebgl);
  await waitForMapIdle(page);
  const picture = await pictureOf(page);
  expect(countPixels(picture, await tokenOf(page, '--water'))).toBeGreaterThan(5000);
  expect(countPixels(picture, await tokenOf(page, '--land-1'))).toBeGreaterThan(500);
  await page.getByRole('button', { name: /^Maroc, / }).click();
  await page.getByRole('article', { name: 'Maroc' }).waitFor();
  await expectQuiet();
});
