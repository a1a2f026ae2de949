import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Presses Tab, or Shift and Tab, until the focus is on an element of this role and name. */
async function tabTo(
  page: Page,
  role: 'button' | 'checkbox' | 'link' | 'slider',
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} never reached the ${role} ${name}`);
}

/** The text of the element with the focus, or its name where it has one of its own. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
}

test('the keyboard alone filters, selects a country on the map, opens an action and comes back', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();

  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Aller aux filtres');
  await page.keyboard.press('Enter');
  await tabTo(page, 'checkbox', /^Intelligence artificielle/);
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 1, name: /^4\sactions/ }).waitFor();

  await tabTo(page, 'link', /^Aller au contenu/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const kazakhstan = page.getByRole('button', { name: /^Kazakhstan, / });
  await tabTo(page, 'button', /^(?!Retirer).+, \d+\saction/);
  for (let steps = 0; steps < 20; steps += 1) {
    if (await kazakhstan.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Kazakhstan');

  await tabTo(page, 'link', /^Mémorandum de coopération/);
  const line = await focused(page);
  await page.keyboard.press('Enter');
  const action = page.getByRole('article', { name: /^Mémorandum de coopération/ });
  await action.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  expect(await focused(page)).toBe(line);
  await page.keyboard.press('Escape');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  expect(await focused(page)).toBe(line);
  await page.keyboard.press('Escape');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toMatch(/^Kazakhstan, /);
  await expectQuiet();
});

test('an action opened from the table gives the focus back to its row', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?view=table&theme=ai');
  await page.locator('main').getByRole('table').waitFor();
  await tabTo(page, 'link', /^Mémorandum de coopération/);
  const title = await focused(page);
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: /^Mémorandum de coopération/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('action-title');
  await tabTo(page, 'button', /^Fermer l’action/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  expect(await focused(page)).toBe(title);
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
  await page.getByRole('heading', { level: 1 }).waitFor();
  const start = page.getByRole('slider').first();
  await start.waitFor();
  await tabTo(page, 'link', /^Aller à la chronologie/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'slider', /./);
  const before = await start.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => start.getAttribute('aria-valuetext')).not.toBe(before);
  expect(new URL(page.url()).searchParams.get('from')).not.toBe('2022');
  await expectQuiet();
});
