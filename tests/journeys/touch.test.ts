import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { fingerOn, type Point } from '../support/finger.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';
import { smallTargets } from '../support/touch-targets.ts';

const TOUCH = { hasTouch: true, isMobile: true };
const PHONE = { viewport: { width: 390, height: 844 }, ...TOUCH };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing to touch there');
  return box;
}

async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

async function tap(page: Page, locator: Locator): Promise<void> {
  await locator.waitFor();
  const { x, y } = await middleOf(locator);
  await page.touchscreen.tap(x, y);
}

/** Where the sheet begins at each of its heights. */
const [PEEK_TOP, HALF_TOP, FULL_TOP] = [844 - 212, 844 - 372, 40];

const block = (page: Page, country: string) => page.locator(`[data-block="${country}"]`);
const details = (page: Page) => page.getByRole('region', { name: 'Détails' });
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const search = (page: Page) => new URL(page.url()).searchParams;

test('a visitor taps Latvia on the map, reads its panel over the map, drags it up and down, throws it, and closes it', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', PHONE);
  await tap(page, block(page, 'LVA'));
  const panel = page.getByRole('article', { name: 'Lettonie' });
  await panel.waitFor();
  expect(search(page).get('select')).toBe('LVA');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Lettonie');

  const sheet = details(page);
  const top = async () => (await boxOf(sheet)).y;
  expect(await top()).toBe(HALF_TOP);
  await expect.poll(async () => (await middleOf(block(page, 'LVA'))).y).toBeLessThan(HALF_TOP - 64);

  const finger = await fingerOn(page);
  const grip = sheet.getByRole('button', { name: /le panneau$/ });
  await finger.drag(await middleOf(grip), { x: 195, y: 90 });
  await expect.poll(top).toBe(FULL_TOP);
  // Where it lets go is nearer to the top than to the middle: only the throw takes the sheet there.
  const held = await middleOf(grip);
  await finger.drag(held, { x: held.x, y: held.y + 200 }, { rests: false });
  await expect.poll(top).toBe(HALF_TOP);
  await finger.drag(await middleOf(grip), { x: 195, y: 600 });
  await expect.poll(top).toBe(PEEK_TOP);
  await finger.drag(await middleOf(grip), { x: 195, y: 500 });
  await expect.poll(top).toBe(HALF_TOP);

  await tap(page, panel.getByRole('button', { name: 'Fermer la fiche' }));
  await panel.waitFor({ state: 'detached' });
  expect(search(page).get('select')).toBeNull();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-block'))).toBe('LVA');
  await expectQuiet();
});

test('a visitor finds Kazakhstan by name', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', PHONE);
  await tap(page, page.getByRole('button', { name: 'Rechercher' }));
  const dialog = page.getByRole('dialog', { name: 'Rechercher' });
  const field = dialog.getByRole('combobox');
  await field.waitFor();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('kaz');
  await tap(page, dialog.getByRole('option', { name: /^Kazakhstan/ }));
  await dialog.waitFor({ state: 'detached' });
  const panel = page.getByRole('article', { name: 'Kazakhstan' });
  await tap(page, panel.getByRole('button', { name: 'Fermer la fiche' }));
  await panel.waitFor({ state: 'detached' });

  await expectQuiet();
});

test('a visitor chooses a theme in the filters, sees how many actions it leaves, and undoes it with the back button', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', PHONE);
  await heading(page, /^181\s/).waitFor();
  await tap(page, page.getByRole('button', { name: /^Filtrer/ }));
  const filters = page.getByRole('dialog', { name: 'Filtrer' });
  await tap(page, filters.getByRole('checkbox', { name: /^Numérique/ }));
  const show = filters.getByRole('button', { name: /^Voir 20 actions/ });
  await show.waitFor();
  expect(await smallTargets(page, 44)).toEqual([]);
  await tap(page, show);
  await filters.waitFor({ state: 'detached' });
  await heading(page, /^20\sactions .*numérique/).waitFor();
  await page.goBack();
  await heading(page, /^181\s/).waitFor();
  await expectQuiet();
});

test('a sheet over the page follows the finger that pulls its head, and closes when it is thrown or left far down', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', PHONE);
  const finger = await fingerOn(page);
  for (const [opener, name, to, rests] of [
    [/^Filtrer/, 'Filtrer', 500, true],
    [/^Période\s:/, 'Période', 260, false],
  ] as const) {
    await tap(page, page.getByRole('button', { name: opener }));
    const sheet = page.getByRole('dialog', { name });
    await sheet.waitFor();
    await finger.drag({ x: 195, y: 58 }, { x: 195, y: 200 });
    await expect.poll(async () => (await boxOf(sheet)).y).toBe(FULL_TOP);
    await finger.drag({ x: 195, y: 58 }, { x: 195, y: to }, { rests });
    await sheet.waitFor({ state: 'detached' });
  }
  await expectQuiet();
});

test('a visitor taps the pointer to Asia, a country there, an action of it, and finds another country in the list of partners', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '', PHONE);
  await tap(page, page.getByRole('button', { name: /Asie.*43/ }));
  await tap(page, block(page, 'VNM'));
  const panel = page.getByRole('article', { name: 'Viêt Nam' });
  const action = panel.getByRole('link', { name: /^Mémorandum trilatéral/ });
  await action.scrollIntoViewIfNeeded();
  await tap(page, action);
  await expect.poll(() => search(page).get('action')).toBe('vnm-2023-11-trilateral-memorandum');
  await page.goBack();
  await panel.waitFor();
  await tap(page, panel.getByRole('button', { name: 'Fermer la fiche' }));
  await panel.waitFor({ state: 'detached' });
  await tap(page, page.getByRole('button', { name: 'Liste des pays partenaires' }));
  await tap(page, page.getByRole('link', { name: /^Maroc/ }));
  await page.getByRole('article', { name: 'Maroc' }).waitFor();
  await expectQuiet();
});

test('a visitor sets a period with the grips of the sheet, then with its lists', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?from=2019&to=2023', PHONE);
  await tap(page, page.getByRole('button', { name: /^Période\s:.*Modifier$/ }));
  const sheet = page.getByRole('dialog', { name: 'Période' });
  await sheet.waitFor();
  const start = sheet.getByRole('slider', { name: 'Début de la période' });
  await start.scrollIntoViewIfNeeded();
  const finger = await fingerOn(page);
  const { height } = await boxOf(start);
  expect(height).toBeGreaterThanOrEqual(44);
  const from = await middleOf(start);
  await finger.drag(from, { x: from.x, y: from.y - 40 });
  await expect.poll(() => start.getAttribute('aria-valuetext')).toBe('2021');
  expect(search(page).get('from')).toBe('2021');
  const end = await middleOf(sheet.getByRole('slider', { name: 'Fin de la période' }));
  await finger.drag(end, { x: end.x, y: end.y + 20 });
  await expect.poll(() => search(page).get('to')).toBe('2022');

  await sheet.getByRole('combobox', { name: 'Début de la période' }).selectOption('2016');
  await sheet.getByRole('combobox', { name: 'Fin de la période' }).selectOption('2020');
  expect([search(page).get('from'), search(page).get('to')]).toEqual(['2016', '2020']);
  expect(await smallTargets(page, 44)).toEqual([]);
  await expectAccessible(page);
  await tap(page, sheet.getByRole('button', { name: /^Voir \d+ actions/ }));
  await sheet.waitFor({ state: 'detached' });
  await heading(page, /de 2016 à 2020$/).waitFor();
  const strip = page.getByRole('button', { name: /^Période\s:.*Modifier$/ });
  await expect.poll(() => strip.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectQuiet();
});

test('two fingers bring the map nearer', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?at=10,45,5', PHONE);
  await block(page, 'LVA').waitFor();
  const scale = () => Number(search(page).get('at')?.split(',')[2]);
  const before = scale();
  const finger = await fingerOn(page);
  await finger.pinch({ x: 195, y: 330 }, 80, 200);
  await expect.poll(scale).toBeGreaterThan(before * 1.5);
  expect(await overflow(page)).toBe(0);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await expectQuiet();
});

/** Lower windows scroll. */
const LEAST_HEIGHT = 360;

const STATES = [
  ['the first view', ''],
  ['a selection', '?theme=ai,digital&from=2022&to=2025&select=KAZ'],
  ['a country', '?country=KAZ'],
  ['an action', '?action=kaz-2025-11-mou'],
  ['the table', '?view=table&theme=digital'],
  ['an empty result', '?theme=energy-transition&type=ministerial-visit'],
] as const;

test.each(STATES.filter(([, link]) => !link.includes('type=')))(
  'on a phone every control of %s has room for a thumb',
  async (_name, link) => {
    const { page, expectQuiet } = await openAtlas(browser, link, PHONE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await smallTargets(page, 44)).toEqual([]);
    await expectQuiet();
  },
);

test.each([
  ['a small phone', 320, 568],
  ['a usual phone', 390, 844],
  ['a phone held sideways', 844, 390],
  ['a small phone held sideways', 667, 375],
  ['a zoom of 400 %', 320, 256],
  ['a desk', 1440, 900],
])('nothing overflows %s, %i by %i', async (_name, width, height) => {
  const { page, expectQuiet } = await openAtlas(browser, '', { viewport: { width, height }, ...TOUCH });
  for (const [name, link] of STATES) {
    await page.goto(new URL(link || '?', page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const { wide, high } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      high: document.documentElement.scrollHeight,
    }));
    expect([name, wide]).toEqual([name, width]);
    const isWhole = height < LEAST_HEIGHT || high === height;
    expect([name, isWhole]).toEqual([name, true]);
  }
  await expectQuiet();
});
