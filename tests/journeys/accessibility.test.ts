import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { expectAccessible, openAtlas, waitForContent } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.each([
  ['the first view', '', {}],
  ['a selection', '?theme=ai,digital&from=2022&to=2025&select=KAZ', {}],
  ['an action', '?action=kaz-2025-11-mou', {}],
  ['the page of a country', '?country=KAZ', {}],
  ['the table', '?view=table', {}],
  ['an empty result', '?theme=energy-transition&type=ministerial-visit', {}],
  ['the night', '?appearance=dark&select=MAR', {}],
  ['English', '?lang=en&theme=digital', {}],
  ['a tablet', '?theme=digital', { viewport: { width: 900, height: 800 } }],
  ['a phone', '', PHONE],
  ['a country on a phone', '?select=KAZ', PHONE],
  ['the table of a phone', '?view=table', PHONE],
  ['the table by night', '?view=table&appearance=dark', {}],
  ['the page of a country by night, in English', '?country=MAR&appearance=dark&lang=en', {}],
  ['an action by night', '?action=kaz-2025-11-mou&appearance=dark', {}],
  ['an empty result by night', '?theme=energy-transition&type=ministerial-visit&appearance=dark', {}],
  ['a phone by night', '?appearance=dark&select=MAR', PHONE],
  ['more contrast', '?theme=digital&select=MAR', { contrast: 'more' as const }],
  ['forced colours', '?theme=digital&select=MAR', { forcedColors: 'active' as const }],
])('axe finds nothing wrong with %s', async (_name, link, options) => {
  const { page, expectQuiet } = await openAtlas(browser, link, options);
  await waitForContent(page, link);
  await expectAccessible(page);
  await expectQuiet();
});

test.each([
  ['the dialog to share', '', /^Partager$/],
  ['the actions to come', '', /^À venir/],
  ['the actions without country', '', /actions sans pays/],
  ['the way to look', '?appearance=dark', /^Apparence$/],
])('axe finds nothing wrong with %s', async (_name, link, name) => {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page);
  await expectQuiet();
});

test.each([
  ['filters', '', /^Filtrer/],
  ['filters by night', '?appearance=dark&theme=ai', /^Filtrer/],
  ['period', '', /^Période/],
  ['menu', '', /^Menu$/],
])('axe finds nothing wrong with the %s of a phone', async (_name, link, name) => {
  const { page, expectQuiet } = await openAtlas(browser, link, PHONE);
  await page.getByRole('button', { name }).first().tap();
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await expectQuiet();
});

test('axe finds nothing wrong with the page whose data does not come', async () => {
  const { page } = await openAtlas(browser);
  await page.route('**/data/atlas.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
  await page.context().close();
});

test('axe finds nothing wrong with the notes about the atlas, nor with the suggestions of the search', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  await page.getByRole('button', { name: 'À propos' }).click();
  await page.getByRole('dialog', { name: 'À propos' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /^Rechercher/ }).fill('ka');
  await page.getByRole('option', { name: /^Kazakhstan/ }).waitFor();
  await expectAccessible(page);
  await expectQuiet();
});

test.each([
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 834, height: 1112 },
])('nothing overflows by touch at $width px wide', async (viewport) => {
  const { page, expectQuiet } = await openAtlas(browser, '?select=KAZ', { viewport, hasTouch: true });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  await expectQuiet();
});

/** Levels of the headings that are shown, in the order of the page. */
function headingLevels(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  );
}

test.each([
  ['the map', '', ['banner', 'main']],
  ['a selection', '?select=KAZ', ['banner', 'main', 'complementary']],
  ['an action', '?action=kaz-2025-11-mou', ['banner', 'main', 'complementary']],
  ['the table', '?view=table', ['banner', 'main']],
  ['the page of a country', '?country=KAZ', ['banner', 'main']],
])('%s has its landmarks, each with a name of its own, and headings that skip no level', async (_name, link, roles) => {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await waitForContent(page, link);
  if (roles.includes('complementary')) await page.getByRole('complementary').first().waitFor();
  const levels = await headingLevels(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skips = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
  expect(skips).toEqual([]);
  const snapshot = await page.locator('body').ariaSnapshot();
  for (const role of roles) expect(snapshot).toMatch(new RegExp(`^\\s*- ${role}\\b`, 'm'));
  const named = [...snapshot.matchAll(/^\s*- ((?:complementary|region|navigation|search) "[^"]*")/gm)].map(
    ([, it]) => it,
  );
  expect(new Set(named).size).toBe(named.length);
  expect(snapshot).not.toMatch(/^\s*- (complementary|region):/m);
  await expectQuiet();
});

const CONTROLS = /^\s*- '?(?:button|link|checkbox|radio|combobox|searchbox|textbox|slider|tab|option) "(.*?)"/gm;

/** Texts of the messages that are French only, those without a variable part. */
function frenchOnly(french: unknown, english: unknown): readonly string[] {
  if (typeof french === 'string') return french === english ? [] : [french];
  if (typeof french !== 'object' || french === null) return [];
  const other: Readonly<Record<string, unknown>> = { ...(typeof english === 'object' ? english : null) };
  return Object.entries(french).flatMap(([key, value]) => frenchOnly(value, other[key]));
}

test.each([
  ['the map', '?lang=en'],
  ['a selection', '?lang=en&theme=ai&from=2020&select=KAZ'],
  ['the table', '?lang=en&view=table'],
  ['the page of a country', '?lang=en&country=KAZ'],
])('every control of %s in English has a name, and an English one', async (_name, link) => {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await waitForContent(page, link);
  const snapshot = await page.locator('body').ariaSnapshot();
  const names = [...snapshot.matchAll(CONTROLS)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(10);
  expect(snapshot).not.toMatch(/^\s*- (button|link|checkbox|combobox|slider)(:|$| \[)/m);
  const french = new Set(frenchOnly(fr, en).filter((text) => text.length > 3));
  expect(names.filter((name) => french.has(name) || /[«»]|\baction sans|\bRetirer\b|\bpays\b/.test(name))).toEqual([]);
  await expectQuiet();
});
