import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../../support/atlas-page.ts';
import { fingerOn } from '../../support/finger.ts';
import { launchChromium, WITHOUT_WEBGL } from '../../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const START = [20, 45, 4] as const;

/** The camera that the address holds: longitude, latitude, scale; `null` while it holds none. */
function cameraIn(page: Page): readonly number[] | null {
  return new URL(page.url()).searchParams.get('at')?.split(',').map(Number) ?? null;
}

const scaleIn = (page: Page) => cameraIn(page)?.[2] ?? 0;

/** The middle of a country's block, in pixels of the page. */
async function middleOfBlock(page: Page, country: string) {
  const box = await page.locator(`[data-block="${country}"]`).boundingBox();
  if (!box) throw new Error(`No block of ${country}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('by mouse and key the map zooms about the pointer, drags and comes back; a drag that ends on a block selects nothing', async () => {
  const { page, expectQuiet } = await openAtlas(browser, `?at=${START.join(',')}`, {
    viewport: { width: 1100, height: 720 },
  });
  const sheet = await page.locator('[data-sheet]').boundingBox();
  if (!sheet) throw new Error('No map');
  await page.locator('[data-block]').first().waitFor();
  const corner = { x: sheet.x + sheet.width * 0.25, y: sheet.y + sheet.height * 0.3 };

  await page.mouse.move(corner.x, corner.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => scaleIn(page)).toBeGreaterThan(START[2] * 1.3);
  const [lon = 0, lat = 0] = cameraIn(page) ?? [];
  // The middle goes towards the pointer, north-west of it.
  expect(lon).toBeLessThan(START[0] - 1);
  expect(lat).toBeGreaterThan(START[1] + 0.5);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => Math.abs(scaleIn(page) - START[2])).toBeLessThan(0.05);
  const [lonBack = 0, latBack = 0] = cameraIn(page) ?? [];
  expect([Math.round(lonBack), Math.round(latBack)]).toEqual([START[0], START[1]]);

  const from = { x: sheet.x + sheet.width / 2, y: sheet.y + sheet.height - 12 };
  const target = await middleOfBlock(page, 'POL');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, from.y - 60, { steps: 4 });
  const moved = await middleOfBlock(page, 'POL');
  expect(moved.y).toBeCloseTo(target.y - 60, 0);
  await page.mouse.move(moved.x, moved.y, { steps: 4 });
  const under = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-sheet]') !== null,
    moved,
  );
  expect(under).toBe(true);
  await page.mouse.up();
  await expect.poll(() => cameraIn(page)?.[1]).toBeLessThan(START[1] - 1);
  expect(new URL(page.url()).searchParams.get('select')).toBeNull();

  await page.getByRole('region', { name: /^Carte/ }).focus();
  const scale = scaleIn(page);
  await page.keyboard.press('+');
  await expect.poll(() => scaleIn(page)).toBeGreaterThan(scale * 1.5);
  await page.keyboard.press('-');
  await expect.poll(() => Math.abs(scaleIn(page) - scale)).toBeLessThan(0.05);
  await page.keyboard.press('0');
  await expect.poll(() => cameraIn(page)).toBeNull();
  await expectQuiet();
});

test('a double press on the sea brings it nearer', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?at=-30,40,3', { viewport: { width: 1100, height: 720 } });
  await page.locator('[data-block]').first().waitFor();
  const sheet = await page.locator('[data-sheet]').boundingBox();
  if (!sheet) throw new Error('No map');
  await page.mouse.dblclick(sheet.x + sheet.width / 2, sheet.y + sheet.height / 2);
  await expect.poll(() => scaleIn(page)).toBeCloseTo(6, 0);
  expect(new URL(page.url()).searchParams.get('select')).toBeNull();
  await expectQuiet();
});

test('two fingers that part bring the map nearer, two that meet take it away', async () => {
  const { page, expectQuiet } = await openAtlas(browser, `?at=${START.join(',')}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('[data-block]').first().waitFor();
  const finger = await fingerOn(page);
  await finger.pinch({ x: 195, y: 300 }, 80, 160);
  await expect.poll(() => scaleIn(page)).toBeGreaterThan(START[2] * 1.5);
  await finger.pinch({ x: 195, y: 300 }, 160, 80);
  await expect.poll(() => scaleIn(page)).toBeLessThan(START[2] * 1.3);
  await expectQuiet();
});
