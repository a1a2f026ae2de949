import type { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, refuseWebgl, waitForMapIdle } from '../../support/atlas-page.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { distanceOf, hideOverlay, pictureOf, tokenOf } from '../../support/picture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Islands of a pixel or two may fade on one sheet and not on the other. */
const ASTRAY = 0.001;
const LAND = ['--land-0', '--land-1', '--land-2', '--land-3', '--land-4', '--home'];

/** Which pixels of a picture are land. */
interface Mask {
  readonly width: number;
  readonly height: number;
  readonly isLand: (x: number, y: number) => boolean;
}

/** The land as one sheet draws it, both from the small world, alone on the page. */
async function landOf(renderer: 'svg' | 'webgl', link: string): Promise<Mask> {
  const { page } = await openAtlas(browser, link, {}, async (opened) => {
    await opened.route(/world-50m/, (route) => route.fulfill({ path: 'public/geo/world-110m.json' }));
    if (renderer === 'svg') await refuseWebgl(opened);
  });
  await waitForMapIdle(page);
  await page.locator(`[data-sheet="${renderer === 'svg' ? 'absent' : 'drawn'}"]`).waitFor();
  await hideOverlay(page);
  const colours = await Promise.all(LAND.map((token) => tokenOf(page, token)));
  const picture = await pictureOf(page);
  await page.context().close();
  return maskOf(picture, (x, y) => colours.some((colour) => distanceOf(picture, x, y, colour) < 12));
}

function maskOf({ width, height }: PNG, isLand: Mask['isLand']): Mask {
  const cells = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (isLand(x, y)) cells[y * width + x] = 1;
  return { width, height, isLand: (x, y) => cells[y * width + x] === 1 };
}

/** Share of the land of one mask that has no land of the other within a pixel on either axis. */
function shareAstray(mask: Mask, other: Mask, shift = 0): number {
  const near = [-1, 0, 1];
  let land = 0;
  let astray = 0;
  for (let y = 1; y < mask.height - 1; y++) {
    for (let x = 1; x < mask.width - 1 - shift; x++) {
      if (!mask.isLand(x, y)) continue;
      land += 1;
      if (!near.some((dy) => near.some((dx) => other.isLand(x + shift + dx, y + dy)))) astray += 1;
    }
  }
  return astray / land;
}

test.each([
  ['the world', '?at=11,0,1'],
  ['a region', '?at=20,40,3'],
])('%s: MapLibre takes the SVG sheet over with the same coasts, to a pixel', async (_, link) => {
  const [svg, webgl] = [await landOf('svg', link), await landOf('webgl', link)];
  expect([webgl.width, webgl.height]).toEqual([svg.width, svg.height]);
  expect(shareAstray(svg, webgl)).toBeLessThan(ASTRAY);
  expect(shareAstray(webgl, svg)).toBeLessThan(ASTRAY);
  // Two pixels off would be seen.
  expect(shareAstray(svg, webgl, 2)).toBeGreaterThan(ASTRAY);
});
