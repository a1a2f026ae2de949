import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, waitForContent } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';
import { lengthenWords, wordFaults } from '../support/longer-words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Asserts that a page in an invented language, longer by two fifths, has no word cut and no control over another. */
async function expectRoomForWords(page: Page): Promise<void> {
  expect(await lengthenWords(page)).toBeGreaterThan(8);
  expect(await wordFaults(page)).toEqual([]);
}

test.each([
  ['first view', ''],
  ['filtered map with a country', '?lang=en&theme=ai,digital&from=2022&to=2025&select=KAZ'],
  ['table', '?view=table&select=MAR'],
  ['page of a country', '?country=KAZ'],
  ['empty result', '?theme=energy-transition&type=ministerial-visit'],
])('the %s holds words longer by two fifths, on a desk and on a phone', async (_name, link) => {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await waitForContent(page, link);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expectRoomForWords(page);
  }
  await expectQuiet();
});

test('the dialogs of a phone hold them too', async () => {
  const [, phone] = SIZES;
  const { page, expectQuiet } = await openAtlas(browser, '', { viewport: phone ?? null });
  for (const names of [[/^Filtrer/], [/^Menu$/], [/^Menu$/, /^Partager/]]) {
    for (const name of names) await page.getByRole('button', { name }).last().click();
    await page.getByRole('dialog').last().waitFor();
    await expectRoomForWords(page);
    await page.reload();
  }
  await expectQuiet();
});
