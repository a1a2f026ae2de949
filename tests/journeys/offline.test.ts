import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';
import { type FolderHost, serveFolder } from '../support/serve-folder.ts';

const SCRATCH = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const OWN_DATE = '"updated":"2026-11-21"';
const NEXT_DATE = '"updated":"2027-01-01"';

/** A text of the build with other names for its chunks. */
function renamed(text: string): string {
  return text.replaceAll(/-[\w-]{4}([\w-]{4}\.(?:js|css))\b/g, '-next$1');
}

/** The build as it is, in a folder of the test's own. */
const first = join(SCRATCH, 'first');
/** A later build: every chunk has another name, the data have another date, and the old files are gone. */
const next = join(SCRATCH, 'next');

let browser: Browser;
let context: BrowserContext;
let host: FolderHost;

beforeAll(async () => {
  cpSync('dist', first, { recursive: true });
  cpSync('dist', next, { recursive: true });
  for (const name of readdirSync(next, { recursive: true }).map(String)) {
    const path = join(next, name);
    if (/\.(js|css|html)$/.test(name)) writeFileSync(path, renamed(readFileSync(path, 'utf8')));
    if (renamed(name) !== name) renameSync(path, join(next, renamed(name)));
  }
  const worker = join(next, 'sw.js');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(/id:"?`?\w{12}/, (id) => `${id.slice(0, -4)}next`),
  );
  setDate(next, NEXT_DATE);
  browser = await launchChromium(WITHOUT_WEBGL);
});

afterAll(async () => {
  await browser.close();
  rmSync(SCRATCH, { recursive: true });
});

beforeEach(async () => {
  setDate(first, OWN_DATE);
  host = await serveFolder(first, '/cooperation/');
  context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
});

afterEach(async () => {
  await context.close();
  host.close();
});

function setDate(folder: string, date: string): void {
  const path = join(folder, 'data/atlas.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"updated":"[\d-]+"/, date));
}

/** Opens a view and waits until its actions are there. */
async function open(link = ''): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(host.url + link);
  await page.getByRole('heading', { level: 1 }).and(page.locator('[aria-label]')).waitFor();
  return page;
}

/** Lets the page's quiet seconds pass and waits until the copy of the build is whole. */
async function whenCopied(page: Page): Promise<void> {
  const stateOfCopy = async (): Promise<string | undefined> => {
    await page.clock.fastForward(10_000);
    return page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  };
  await expect.poll(stateOfCopy, { timeout: 30_000 }).toBe('activated');
}

/** Which build a page is of and which dataset it shows. */
async function shownBy(page: Page): Promise<{ build: 'first' | 'next'; date: string }> {
  const script = await page.locator('script[type="module"]').first().getAttribute('src');
  await page.getByRole('button', { name: 'À propos' }).click();
  const text = await page
    .getByRole('dialog')
    .getByText(/Mise à jour des données/)
    .textContent();
  await page.keyboard.press('Escape');
  return { build: script?.includes('-next') ? 'next' : 'first', date: text ?? '' };
}

const OLD = { build: 'first', date: expect.stringMatching(/21\snovembre\s2026/) };
const NEW = { build: 'next', date: expect.stringMatching(/1er\sjanvier\s2027/) };

test('the second visit needs no network, and says when the network is back with newer data, which come when asked for', async () => {
  await whenCopied(await open());
  host.setOnline(false);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${host.url}?country=KAZ`);
  await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
  await page.goto(`${host.url}?select=KAZ`);
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.locator('[data-sheet="absent"]').waitFor();
  await page.getByRole('link', { name: 'Tableau' }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('link', { name: 'Carte' }).click();

  setDate(first, NEXT_DATE);
  host.setOnline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  const notice = page.getByRole('status').filter({ hasText: 'De nouvelles données sont disponibles' });
  await notice.waitFor();
  expect(await shownBy(page)).toEqual(OLD);
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Les afficher' }).click()]);
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  expect(await shownBy(page)).toEqual({ ...NEW, build: 'first' });
  expect(await notice.count()).toBe(0);

  host.setOnline(false);
  await page.reload();
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  expect(await shownBy(page)).toEqual({ ...NEW, build: 'first' });
  const fonts = await page.evaluate(() =>
    [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? [family] : [])),
  );
  expect(fonts).toEqual(expect.arrayContaining(['Archivo Variable', 'Baskervville Variable']));
  expect(errors).toEqual([]);
});

test('a page that is open keeps its code and its data; one that is opened has the new of both, with the network and without', async () => {
  const old = await open();
  await whenCopied(old);
  await old.reload();
  await old.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  host.setFolder(next);

  expect(await shownBy(await open())).toEqual(NEW);
  // The host has no longer what this page has not yet fetched: it comes from the copy.
  await old.getByRole('link', { name: 'Tableau' }).click();
  await old.getByRole('table').first().waitFor();
  expect(await shownBy(old)).toEqual(OLD);

  // While the old page is open its copy stays in force, whole.
  host.setOnline(false);
  expect(await shownBy(await open())).toEqual(OLD);
  host.setOnline(true);
  for (const page of context.pages()) await page.close();

  const last = await open();
  await expect
    .poll(
      async () => {
        await last.clock.fastForward(10_000);
        return last.evaluate(() => caches.keys());
      },
      { timeout: 30_000 },
    )
    .toEqual([expect.stringMatching(/next$/)]);
  host.setOnline(false);
  expect(await shownBy(await open())).toEqual(NEW);
});

test('in a frame there is no worker', async () => {
  const frame = '<!doctype html><title>Frame</title><iframe src="./" width="1200" height="700"></iframe>';
  writeFileSync(join(first, 'frame.html'), frame);
  const page = await context.newPage();
  await page.clock.install();
  const [notices] = await Promise.all([page.waitForResponse(/Notices-.*js/), page.goto(`${host.url}frame.html`)]);
  await notices.finished();
  await page.frameLocator('iframe').getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.clock.fastForward(10_000);
  await page.clock.fastForward(10_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
