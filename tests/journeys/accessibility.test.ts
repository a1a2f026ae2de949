import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.each([
  ['the first view', '', {}],
  ['a selection', '?theme=ai,digital&from=2022&to=2025&select=KAZ', {}],
  ['an action', '?action=kaz-2025-11-mou', {}],
  ['the page of a country', '?country=KAZ', {}],
  ['the table', '?view=table', {}],
  ['an empty result', '?theme=energy-transition&type=ministerial-visit', {}],
  ['the night', '?appearance=dark&select=MAR', {}],
  ['English', '?lang=en&theme=digital', {}],
  ['a tablet', '?theme=digital', { viewport: { width: 900, height: 800 } }],
  ['a phone', '', PHONE],
  ['a country on a phone', '?select=KAZ', PHONE],
  ['the table of a phone', '?view=table', PHONE],
])('axe finds nothing wrong with %s', async (_name, link, options) => {
  const { page, expectQuiet } = await openAtlas(browser, link, options);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  await expectQuiet();
});

test('axe finds nothing wrong with the notes about the atlas, nor with the suggestions of the search', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  await page.getByRole('button', { name: 'À propos' }).click();
  await page.getByRole('dialog', { name: 'À propos' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^Rechercher/ }).fill('ka');
  await page.getByRole('option', { name: /^Kazakhstan/ }).waitFor();
  await expectAccessible(page);
  await expectQuiet();
});

test('nothing overflows at 320 px wide', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?select=KAZ', { viewport: { width: 320, height: 640 } });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectQuiet();
});
