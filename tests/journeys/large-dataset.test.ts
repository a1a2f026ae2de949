import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLargeDataset } from '../../bench/written-dataset.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { FACETS } from '../../src/filters/registry.ts';
import { createNumberFormat } from '../../src/i18n/number.ts';
import { countryActions } from '../../src/query/country.ts';
import { createEngine } from '../../src/query/engine.ts';
import type { QueryResult } from '../../src/query/query.ts';
import { readLink } from '../../src/state/url/link.ts';
import { type Incidents, openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

const SIZE = 10_000;
/** Rows that are drawn of a long table or list, whatever its length. */
const MOST_DRAWN = 120;
const PATIENCE = { timeout: 60_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const { body } = writeLargeDataset(SIZE);
const { dataset } = decodeDataset(body);
const engine = createEngine(dataset, FACETS);
const number = createNumberFormat('fr');

/** A machine that reads so much data late leaves what was asked for early lying for a while, which the browser remarks on. */
function expectNothingWrong({ console, foreignRequests, failedRequests }: Incidents): void {
  const told = console.filter((text) => !text.includes('preloaded using link preload but not used'));
  expect([told, foreignRequests, failedRequests]).toEqual([[], [], []]);
}

const openLarge = (link: string) =>
  openAtlas(browser, link, {}, (page) =>
    page.route('**/data/atlas.json', (route) => route.fulfill({ body, contentType: 'application/json' })),
  );

/** What the engine answers, outside of the page, to the link in the address bar. */
function answerTo(page: Page): QueryResult {
  return engine.query(readLink(new URL(page.url()).search, { language: 'fr', appearance: null }).view);
}

/** Waits until the sentence has the number of the link's own matches; gives that answer. */
async function expectSentence(page: Page): Promise<QueryResult> {
  const sentence = page.getByRole('heading', { level: 1 });
  await sentence.waitFor(PATIENCE);
  await expect
    .poll(async () => ((await sentence.getAttribute('aria-label')) ?? '').split(/\s(?=actions?\b)/)[0], PATIENCE)
    .toBe(number(answerTo(page).matchCount));
  return answerTo(page);
}

test('ten thousand actions: figures that are those of the link, a table drawn where one looks, nothing lost at its end', async () => {
  const { page, incidents } = await openLarge('?view=table');
  const { matchCount } = await expectSentence(page);
  expect(matchCount).toBe(SIZE);
  const table = page.getByRole('table', { name: /^Actions de coopération/ });
  const rows = table.locator('tbody tr[data-index]');
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(SIZE + 1));
  expect(await rows.count()).toBeLessThanOrEqual(MOST_DRAWN);

  await page.getByRole('region', { name: 'Tableau des actions' }).evaluate((frame) => frame.scrollTo(0, 1e9));
  const last = table.locator(`tbody tr[aria-rowindex="${SIZE + 1}"]`);
  await last.waitFor();
  expect(await rows.count()).toBeLessThanOrEqual(MOST_DRAWN);
  expect(await last.getByRole('link').count()).toBe(1);

  // Every count beside a theme is the number of rows that choosing it gives.
  const themes = page.getByRole('group', { name: 'Thèmes' }).getByRole('checkbox');
  for (const place of [0, 3]) {
    const box = themes.nth(place);
    const counted = /,\s(.+)\sactions$/.exec((await box.getAttribute('aria-label')) ?? '')?.[1];
    await box.click();
    await expect.poll(() => page.url()).toContain('theme=');
    const chosen = await expectSentence(page);
    expect(number(chosen.matchCount)).toBe(counted);
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(chosen.matchCount + 1));
    await box.click();
    await expect.poll(() => page.url()).not.toContain('theme=');
  }

  const handle = page.getByRole('slider').first();
  await handle.focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.url()).toContain('from=');
  const since = await expectSentence(page);
  expect(since.matchCount).toBeLessThan(SIZE);
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(since.matchCount + 1));
  expectNothingWrong(incidents);
  await page.context().close();
});

test('the map, a text and the paper of ten thousand actions', async () => {
  const { page, incidents } = await openLarge('?q=formation&from=2019');
  const { matchCount } = await expectSentence(page);
  expect(matchCount).toBeGreaterThan(500);
  await expect
    .poll(() => page.getByRole('group', { name: 'Pays partenaires' }).getByRole('button').count(), PATIENCE)
    .toBeGreaterThan(10);

  await page.emulateMedia({ media: 'print' });
  const list = page.locator('[data-printed]').getByRole('list', { name: 'Actions', exact: true });
  await list.waitFor(PATIENCE);
  expect(await list.locator('> li').count()).toBe(matchCount);
  await page.emulateMedia({ media: null });
  expectNothingWrong(incidents);
  await page.context().close();
});

test('the country with most of ten thousand actions: a history drawn where one looks, whole on paper', async () => {
  const whole = countryActions(dataset, 'MAR').length;
  expect(whole).toBeGreaterThan(500);
  const { page, incidents } = await openLarge('?country=MAR');
  const lines = page.getByRole('region', { name: 'Toute la coopération, dans l’ordre du temps' }).getByRole('listitem');
  await lines.first().waitFor(PATIENCE);
  expect(await lines.first().getAttribute('aria-setsize')).toBe(String(whole));
  expect(await lines.count()).toBeLessThanOrEqual(MOST_DRAWN);
  // To the end by keyboard, as a reader without a mouse comes there.
  await lines.first().getByRole('link').focus();
  const last = page.locator(`li[aria-posinset="${whole}"]`);
  const goToEnd = async (): Promise<number> => {
    await page.keyboard.press('End');
    return last.count();
  };
  await expect.poll(goToEnd, PATIENCE).toBe(1);
  expect(await lines.count()).toBeLessThanOrEqual(MOST_DRAWN);

  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-printed] ol > li');
  await printed.first().waitFor(PATIENCE);
  expect(await printed.count()).toBe(whole);
  await page.emulateMedia({ media: null });
  expectNothingWrong(incidents);
  await page.context().close();
});
