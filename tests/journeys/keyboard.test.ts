import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Presses Tab until the focus is on an element of this role and name. */
async function tabTo(page: Page, role: 'button' | 'checkbox' | 'link', name: RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached the ${role} ${name}`);
}

test('the keyboard alone filters, selects a country on the map, opens an action and comes back', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();

  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller aux filtres');
  await page.keyboard.press('Enter');
  await tabTo(page, 'checkbox', /^Intelligence artificielle/);
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 1, name: /^4\sactions/ }).waitFor();

  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await page.keyboard.press('Enter');
  const kazakhstan = page.getByRole('button', { name: /^Kazakhstan, / });
  await tabTo(page, 'button', /^(?!Retirer).+, \d+\saction/);
  for (let steps = 0; steps < 20; steps += 1) {
    if (await kazakhstan.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();

  await tabTo(page, 'link', /^Mémorandum de coopération/);
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: /^Mémorandum de coopération/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor({ state: 'detached' });
  await expectQuiet();
});

test('the slash goes to the search, which leads to a country', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.getByRole('combobox', { name: /^Rechercher/ }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('letton');
  await page.getByRole('option', { name: /^Lettonie/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Lettonie' }).waitFor();
  await expectQuiet();
});

test('the handles of the timeline answer to the arrows and say their month or year', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?from=2022&to=2025');
  const start = page.getByRole('slider').first();
  await start.focus();
  const before = await start.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => start.getAttribute('aria-valuetext')).not.toBe(before);
  expect(new URL(page.url()).searchParams.get('from')).not.toBe('2022');
  await expectQuiet();
});
