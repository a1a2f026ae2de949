import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

test('the question mark lists the keys; turned off, they stay off for the next visit', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?lang=fr');
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Raccourcis clavier' });
  await dialog.waitFor();
  await expectAccessible(page);
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await expectQuiet();
});

/** A keyboard that counts its keys. */
class CountedKeyboard {
  count = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.count += keys.length;
  }

  /** Presses Tab, or another key, until the focus is on an element of this role and name. */
  async goTo(role: 'button' | 'link' | 'slider', name: RegExp, key = 'Tab'): Promise<void> {
    const target = this.page.getByRole(role, { name }).first();
    const start = this.count;
    do await this.press(key);
    while (this.count < start + 40 && !(await target.evaluate((element) => element === document.activeElement)));
  }
}

test('country, theme, period and share take at most forty keys, and nothing but keys', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?lang=fr', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.getByRole('combobox', { name: /^Rechercher/ }).waitFor();
  const keyboard = new CountedKeyboard(page);

  await keyboard.press('/', 'k', 'a', 'z');
  await page.getByRole('option', { name: /^Kazakhstan/ }).waitFor();
  await keyboard.press('ArrowDown', 'Enter');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();

  await keyboard.press('/', 'n', 'u', 'm', 'e');
  await page.getByRole('option', { name: /^Numérique/ }).waitFor();
  await keyboard.press('ArrowDown', 'Enter');
  await page.getByRole('heading', { level: 1, name: /numérique/ }).waitFor();

  await keyboard.goTo('link', /^Aller à la chronologie/, 'Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.goTo('slider', /^Début/);
  await keyboard.press('Shift+ArrowRight', 'Shift+ArrowRight');
  await page.getByRole('heading', { level: 1, name: /numérique.+depuis/ }).waitFor();

  await keyboard.press('/');
  await keyboard.goTo('button', /^Partager/);
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Partager cette vue' }).waitFor();
  await keyboard.goTo('button', /^Copier$/);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lien copié' }).waitFor();

  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ select: 'KAZ', theme: 'digital', lang: 'fr', v: '1' });
  expect(link.searchParams.get('from')).toMatch(/^\d{4}$/);
  expect(link.href.length).toBeLessThanOrEqual(300);
  expect(keyboard.count).toBeLessThanOrEqual(40);

  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Partager');
  await expectQuiet();
});

test('the focus is never lost when filters leave nothing, and comes to what can be done', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?theme=energy-transition&type=ministerial-visit&lang=fr');
  await page.getByRole('region', { name: /^Aucune action ne réunit/ }).waitFor();
  const ways = page.getByRole('region', { name: /^Aucune action ne réunit/ }).getByRole('button');
  await ways.first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^\d/ }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expectQuiet();
});
