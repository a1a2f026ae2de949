import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deckUrl, mapOf, openDeck } from '../support/deck.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

test('two windows of a deck show the same view, and on paper every slide has its map', async () => {
  const { page, context } = await openDeck(browser, '#/8', { reducedMotion: 'reduce' });
  const speaker = await context.newPage();
  await speaker.goto(`${deckUrl()}#/8`);
  const [audienceMap, speakerMap] = [await mapOf(page, 8), await mapOf(speaker, 8)];
  await speakerMap.getByRole('button', { name: /^Chine, / }).click();
  await expect.poll(() => new URL(audienceMap.url()).searchParams.get('select')).toBe('CHN');
  await speaker.close();

  await page.unroute('**/deck.js');
  // Three maps are enough to see that those beyond the window are drawn as well.
  await page.route('**/deck.html*', async (route) => {
    const text = await (await route.fetch()).text();
    const sections = text.match(/ *<section>.*?<\/section>\n/gs) ?? [];
    await route.fulfill({
      body: sections.slice(3).reduce((rest, section) => rest.replace(section, ''), text),
      contentType: 'text/html',
    });
  });
  await page.goto(`${deckUrl()}?print-pdf`);
  await expect.poll(() => page.locator('.pdf-page').count()).toBe(4);
  for (const number of [1, 2, 3]) {
    const frame = await mapOf(page, number);
    await frame.locator('path[data-country="FRA"]').first().waitFor({ timeout: 60_000 });
    expect(await frame.locator('[data-sheet="absent"]').count()).toBe(1);
  }
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(paper.match(/\/MediaBox/g)).toHaveLength(4);
  // Three maps drawn with lines, not one blank page after another.
  expect(paper.length).toBeGreaterThan(500_000);
  await context.close();
}, 120_000);
