import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

test('a visitor opens the page of Latvia on a phone and reads its story', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?country=LVA', PHONE);
  await page.getByRole('heading', { level: 1, name: 'Lettonie' }).waitFor();
  await page
    .getByRole('link', { name: /^Délégation lettone/ })
    .first()
    .tap();
  await page.getByRole('article', { name: /^Délégation lettone/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectQuiet();
});

test('a visitor chooses a region, then a country, in the filters of a phone', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', PHONE);
  await page.getByRole('button', { name: /^Filtrer/ }).tap();
  const filters = page.getByRole('dialog', { name: 'Filtrer' });
  await filters.waitFor();
  await filters.getByRole('checkbox', { name: /^Asie,/ }).check();
  await filters.getByRole('searchbox', { name: /pays/i }).fill('kazakh');
  await filters.getByRole('checkbox', { name: /^Kazakhstan,/ }).check();
  await expectAccessible(page);
  await filters.getByRole('button', { name: /^Voir/ }).tap();
  const link = new URL(page.url()).searchParams;
  expect([link.get('region'), link.get('partner')]).toEqual(['asia', 'KAZ']);
  await expectQuiet();
});

test('an English visitor gets English, and the language of the link wins', async () => {
  const english = await openAtlas(browser, '', { locale: 'en-GB' });
  await english.page.getByRole('heading', { level: 1, name: /^181 .*actions/ }).waitFor();
  expect(await english.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await english.page.getByRole('link', { name: 'FR, Français' }).click();
  await english.page.getByRole('heading', { level: 1, name: /coopération/ }).waitFor();
  await english.expectQuiet();
  const french = await openAtlas(browser, '?lang=fr', { locale: 'en-GB' });
  await french.page.getByRole('heading', { level: 1, name: /coopération/ }).waitFor();
  await french.expectQuiet();
});
