import { launchChromium } from '../support/launch-chromium.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLargeDataset } from '../../bench/written-dataset.ts';
import { openAtlas } from '../support/atlas-page.ts';

const SIZE = 10_000;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('ten thousand actions: what the page counts agrees, the table draws what is in sight, paper has every row', async () => {
  const { body } = writeLargeDataset(SIZE);
  const atlas = await openAtlas(browser);
  const { page } = atlas;
  await page.route('**/data/atlas.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(`${page.url()}?view=table&type=seminar`);

  const table = page.getByRole('table').first();
  await table.waitFor({ timeout: 60_000 });
  const rows = Number(await table.getAttribute('aria-rowcount')) - 1;
  expect(rows).toBeGreaterThan(500);
  const written = [...String(rows)].join(String.raw`\s?`);
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${written}\\D`) }).waitFor();
  await page.getByRole('checkbox', { name: new RegExp(`^Séminaires?\\D+${written}\\D*$`) }).waitFor();

  // The head is row 1; the first and the last action are there when they are scrolled to, and few others.
  expect(await table.getByRole('row').count()).toBeLessThan(120);
  await table.evaluate((element) => element.parentElement?.scrollTo(0, 1e9));
  await table.locator(`[aria-rowindex="${rows + 1}"]`).waitFor();
  expect(await table.getByRole('row').count()).toBeLessThan(120);

  // The row with the focus stays where it is in the order of the keyboard.
  const last = table.locator(`[aria-rowindex="${rows + 1}"] a`);
  await last.focus();
  await table.evaluate((element) => element.parentElement?.scrollTo(0, 0));
  await table.locator('[aria-rowindex="2"]').waitFor();
  expect(await last.evaluate((link) => link === document.activeElement)).toBe(true);

  await page.emulateMedia({ media: 'print' });
  const printed = page.getByRole('list', { name: /^Actions|^Les actions/ }).getByRole('listitem');
  await expect.poll(() => printed.count(), { timeout: 60_000 }).toBe(rows);
  await atlas.expectQuiet();
}, 180_000);
