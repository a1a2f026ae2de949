import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { countWork, liveContexts, mapOf, MAPS, openDeck, PATIENCE, slideOf } from '../../support/deck.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { servePages } from '../../support/serve-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Goes through the deck by keys pressed in its maps; `look` does what a presenter does on each. Answers the links of the maps. */
async function walk(page: Page, look: (frame: Frame, number: number) => Promise<void>): Promise<readonly string[]> {
  const links: string[] = [];
  for (let number = 1; number <= MAPS; number += 1) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => slideOf(page), PATIENCE).toBe(number);
    const frame = await mapOf(page, number);
    await look(frame, number);
    expect(await liveContexts(page)).toBeLessThanOrEqual(2);
    links.push(frame.url());
  }
  await page.evaluate(() => window.focus());
  await page.locator('body').press('Home');
  await expect.poll(() => slideOf(page), PATIENCE).toBe(0);
  return links;
}

test('twelve maps walked twice: two draw with WebGL at most, each keeps its view, and the keys go on from inside a map', async () => {
  const { page, incidents, context } = await openDeck(browser);
  const first = await walk(page, async (frame, number) => {
    if (number === 1) await frame.locator('[data-sheet="drawn"]').waitFor({ timeout: 60_000 });
    await frame.locator('[data-block]').first().focus();
    await page.keyboard.press('+');
    await expect.poll(() => new URL(frame.url()).searchParams.get('at'), PATIENCE).not.toBeNull();
  });
  const second = await walk(page, (frame) => frame.locator('[data-block]').first().focus());
  expect(second).toEqual(first);
  expect(new Set(first).size).toBe(MAPS);
  expect(incidents).toEqual({ console: [], foreignRequests: [], failedRequests: [] });
  await context.close();
}, 240_000);

test('of many maps on one page two draw with WebGL, the others as SVG; those that scroll into sight take the turn over', async () => {
  const src = `${inject('atlasUrl')}embed.html?embed=1&lang=fr&show=map`;
  const frames = [1, 2, 3, 4, 5].map(
    (number) => `<iframe src="${src}&theme=ai&sync=m${number}" height="180"></iframe>`,
  );
  const host = await servePages({
    pages: {
      '/': `<!doctype html><meta charset="utf-8"><title>Host</title>
        <style>iframe { border: 0; width: 320px; display: block } iframe:nth-of-type(4) { margin-top: 1500px }</style>${frames.join('')}`,
    },
  });
  const context = await browser.newContext({ viewport: { width: 340, height: 600 } });
  const page = await context.newPage();
  await countWork(page);
  await page.goto(host.origin);
  const maps = await Promise.all([1, 2, 3, 4, 5].map((number) => mapOf(page, number)));
  const drawn = async () => {
    const states = await Promise.all(maps.map((map) => map.locator('[data-sheet="drawn"]').count()));
    return states.flatMap((isDrawn, at) => (isDrawn > 0 ? [at] : []));
  };
  await expect.poll(async () => (await drawn()).length, { timeout: 60_000 }).toBe(2);
  expect(Math.max(...(await drawn()))).toBeLessThan(3);
  expect(await liveContexts(page)).toBe(2);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(drawn, { timeout: 60_000 }).toEqual([3, 4]);
  expect(await liveContexts(page)).toBe(2);
  await context.close();
  host.close();
}, 150_000);

test('nothing moves in the second after the slide has gone, though time was running and the map was travelling', async () => {
  const { page, context } = await openDeck(browser, '#/12');
  const frame = await mapOf(page, MAPS);
  await frame.getByRole('button', { name: 'Lire' }).click();
  await expect.poll(() => new URL(frame.url()).searchParams.get('from'), PATIENCE).not.toBe('2024');
  await frame.locator('[data-block]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageUp');
  await expect.poll(() => slideOf(page), PATIENCE).toBe(MAPS - 1);
  await page.waitForTimeout(1000);
  expect(await frame.evaluate(() => window.framesSinceStop)).toBe(0);
  const stopped = frame.url();
  await page.waitForTimeout(1200);
  expect(frame.url()).toBe(stopped);
  await page.keyboard.press('PageDown');
  await expect.poll(() => frame.url(), PATIENCE).not.toBe(stopped);
  await context.close();
}, 120_000);
