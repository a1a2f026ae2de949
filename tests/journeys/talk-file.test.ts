import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

const LARGEST = 3_000_000;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
  folder = await mkdtemp(join(tmpdir(), 'talk-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Saves the file from the dialog of the hosted atlas. */
async function saveTalk(link: string, option: string | RegExp): Promise<string> {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await page.getByRole('button', { name: 'Partager' }).click();
  const choice = page.getByRole('combobox', { name: /^Présentation en un seul fichier/ });
  await choice.selectOption({
    label: (await choice.locator('option').filter({ hasText: option }).textContent()) ?? '',
  });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger Présentation en un seul fichier' }).click();
  const path = join(folder, (await downloading).suggestedFilename());
  await (await downloading).saveAs(path);
  await expectQuiet();
  return path;
}

/** Opens a file with no network; `expectAlone` asserts that it asked for nothing and complained of nothing. */
async function openFile(path: string, search = '', options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    offline: true,
    ...options,
  });
  const page = await context.newPage();
  const address = pathToFileURL(path).href + search;
  const incidents: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== address) incidents.push(request.url());
  });
  page.on('console', (message) => incidents.push(message.text()));
  page.on('pageerror', (error) => incidents.push(String(error)));
  await page.goto(address);
  return {
    page,
    expectAlone: async () => {
      expect(incidents).toEqual([]);
      await context.close();
    },
  };
}

test('the file that the hosted atlas gives opens from a disk with its view; a director filters, reads the table and saves a picture', async () => {
  const path = await saveTalk('?theme=ai&select=KAZ&lang=fr', 'Cette vue');
  expect((await stat(path)).size).toBeLessThanOrEqual(LARGEST);
  const { page, expectAlone } = await openFile(path);
  await page.getByRole('heading', { level: 1, name: /^4\s.*intelligence artificielle/ }).waitFor();
  await page
    .getByRole('button', { name: /^Kazakhstan, / })
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get('theme')).toBe('ai');
  await page.getByRole('checkbox', { name: /^Numérique,/ }).check();
  await page.getByRole('heading', { level: 1, name: /numérique/ }).waitFor();
  await page.getByRole('link', { name: 'Tableau' }).click();
  await page
    .getByRole('table', { name: /actions/i })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Partager' }).click();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  // The address is that of the atlas that gave the file, not a path of this disk.
  const shared = await page.getByRole('textbox', { name: 'Adresse de la vue' }).inputValue();
  expect(shared.startsWith(`${inject('atlasUrl')}?`)).toBe(true);
  for (const label of ['Image PNG', 'Dessin SVG', 'Données CSV']) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: `Télécharger ${label}` }).click();
    expect(await sizeOf(await (await downloading).path())).toBeGreaterThan(1000);
  }
  await expectAlone();
});

async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

test('a story is told from the file, and a visitor finds one country on a phone', async () => {
  const path = await saveTalk('?lang=fr', /^Récit.*juillet 2025/);
  const told = await openFile(path);
  await told.page.getByRole('heading', { level: 1, name: /cinq actions avec cinq pays/ }).waitFor();
  await next(told.page);
  await expect.poll(() => new URL(told.page.url()).searchParams.get('scene')).toBe('2');
  await told.expectAlone();

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const visit = await openFile(path, '?country=LVA&lang=fr', phone);
  await visit.page.getByRole('heading', { level: 1, name: 'Lettonie' }).waitFor();
  await visit.page
    .getByRole('link', { name: /^Délégation lettone/ })
    .first()
    .tap();
  await visit.page.getByRole('article', { name: /^Délégation lettone/ }).waitFor();
  await visit.expectAlone();
});

/** As a clicker does. */
async function next(page: Page): Promise<void> {
  await page.keyboard.press('PageDown');
}
