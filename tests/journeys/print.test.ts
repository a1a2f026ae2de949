import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const PORTRAIT = { width: 794, height: 1123 };

/** The printed page, as it is while the browser prints. */
async function printed(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed]');
  await paper.waitFor();
  return paper;
}

/** The pages of what the browser prints, counted in the file itself. */
async function pagesOf(page: Page, landscape: boolean): Promise<number> {
  const file = await page.pdf({ format: 'A4', landscape });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.each([
  ['the map', '?theme=digital', true],
  ['the table', '?view=table&theme=digital', false],
])('%s prints its sentence, map, timeline, whole list, link and date', async (_name, link, landscape) => {
  const { page, expectQuiet } = await openAtlas(browser, link, landscape ? {} : { viewport: PORTRAIT });
  const paper = await printed(page);
  const sentence = await paper.getByRole('heading', { level: 1 }).innerText();
  const count = Number.parseInt(sentence, 10);
  expect(count).toBeGreaterThan(10);
  const rows = paper.getByRole('list', { name: 'Actions', exact: true }).getByRole('listitem');
  expect(await rows.count()).toBe(count);
  for (const row of await rows.all()) expect(await row.boundingBox()).not.toBeNull();
  expect(await paper.innerText()).toMatch(/Données mises à jour le\s21\snovembre\s2026/);
  expect(await paper.innerText()).toMatch(/\?(view=table&)?theme=digital&lang=fr&v=1/);
  expect(await paper.innerText()).toContain('n’engagent pas la position de l’établissement');
  // One of the two maps, the one of this paper.
  const drawings = paper.locator('[data-orientation]:visible');
  expect(await drawings.getAttribute('data-orientation')).toBe(landscape ? 'landscape' : 'portrait');
  expect(await drawings.locator('svg').count()).toBeGreaterThan(3);
  const land = drawings.locator('path[fill^="var(--land-"]');
  expect(await land.count()).toBeGreaterThan(1);
  expect(await page.getByRole('banner').count()).toBe(0);
  await page.emulateMedia({ media: null });
  await paper.waitFor({ state: 'detached' });
  await expectQuiet();
});

test('the whole list goes on from sheet to sheet, nothing is cut at the height of the window', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?view=table');
  await printed(page);
  await page.emulateMedia({ media: null });
  expect(await pagesOf(page, false)).toBeGreaterThan(3);
  await expectQuiet();
});

test('a country prints as a page of its own: lead, facts, figures, map, whole history, addresses of the sources', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?country=KAZ', { viewport: PORTRAIT });
  const paper = await printed(page);
  const text = await paper.innerText();
  expect(await paper.getByRole('heading', { level: 1 }).innerText()).toBe('Kazakhstan');
  expect(text).toMatch(/Plus de 20\sanciens élèves/);
  expect(await paper.getByRole('heading', { level: 3 }).count()).toBe(7);
  expect(text).toContain('https://www.culturefrance.kz/Une-soiree-dediee-a-la-cooperation');
  expect(text).toContain('?country=KAZ&lang=fr&v=1');
  expect(text).toMatch(/Données mises à jour le\s21\snovembre\s2026/);
  expect(await paper.locator('[data-orientation]:visible svg').count()).toBeGreaterThan(3);
  await page.emulateMedia({ media: null });
  expect(await pagesOf(page, false)).toBe(2);
  await expectQuiet();
});
