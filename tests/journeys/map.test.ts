import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, waitForMapIdle } from '../support/atlas-page.ts';
import { launchChromium } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The picture of the map sheet as the reader sees it. */
async function pictureOf(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator('[data-sheet]').screenshot());
}

/** How many pixels are within a short distance of a colour. */
function countPixels({ data }: PNG, [red, green, blue]: readonly [number, number, number]): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance =
      Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
    if (distance < 12) count += 1;
  }
  return count;
}

/** The value of a colour token in force. */
async function tokenOf(page: Page, name: string): Promise<readonly [number, number, number]> {
  const hex = await page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token), name);
  const value = Number.parseInt(hex.trim().slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

test('the map is drawn with WebGL: water, land, the class tint of the selected country and its outline', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?select=KAZ');
  await waitForMapIdle(page);
  await page.locator('[data-sheet="drawn"] canvas').waitFor();
  const picture = await pictureOf(page);
  expect(countPixels(picture, await tokenOf(page, '--water'))).toBeGreaterThan(5000);
  expect(countPixels(picture, await tokenOf(page, '--land-0'))).toBeGreaterThan(5000);
  expect(countPixels(picture, await tokenOf(page, '--land-3'))).toBeGreaterThan(5000);
  expect(countPixels(picture, await tokenOf(page, '--choice'))).toBeGreaterThan(300);
  await expectQuiet();
});

test('without WebGL the same map is drawn as SVG and still selects', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?lang=fr');
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.reload();
  await page.locator('[data-sheet="absent"]').waitFor({ timeout: 60_000 });
  const picture = await pictureOf(page);
  expect(countPixels(picture, await tokenOf(page, '--water'))).toBeGreaterThan(5000);
  expect(countPixels(picture, await tokenOf(page, '--land-1'))).toBeGreaterThan(500);
  await page.getByRole('button', { name: /^Maroc, / }).click();
  await page.getByRole('article', { name: 'Maroc' }).waitFor();
  await expectQuiet();
});
