import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { watch } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

const DECK = `${inject('atlasUrl')}examples/deck.html`;
const MAPS = 12;
/** Maps that are drawn on the processor keep a page busy. */
const PATIENCE = { timeout: 15_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

declare global {
  interface Window {
    /** Contexts of WebGL that canvases of this frame have been given. */
    readonly contexts: readonly WebGL2RenderingContext[];
    /** Animation frames asked for since the slide was last stopped. */
    readonly framesSinceStop: number;
  }
}

/** Counts, in every frame, the contexts of WebGL and the animation frames after `slide:stop`. */
async function count(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const contexts: WebGL2RenderingContext[] = [];
    let frames = 0;
    Object.defineProperty(window, 'contexts', { value: contexts });
    Object.defineProperty(window, 'framesSinceStop', { get: () => frames });
    const getContext: unknown = Reflect.get(HTMLCanvasElement.prototype, 'getContext');
    if (typeof getContext !== 'function') return;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, ...given: unknown[]) {
        const context: unknown = Reflect.apply(getContext, this, given);
        if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
        return context;
      },
    });
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => {
      frames += 1;
      return request(run);
    };
    window.addEventListener('message', ({ data }) => {
      if (data === 'slide:stop') frames = 0;
    });
  });
}

async function openDeck(of: Browser, link = '', options = {}) {
  const context = await of.newContext({ viewport: { width: 480, height: 270 }, locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const incidents = watch(page);
  await count(page);
  // Smaller slides: a canvas drawn on the processor costs by the pixel.
  await page.route('**/deck.js', async (route) => {
    const code = await (await route.fetch()).text();
    await route.fulfill({ body: code.replace('1280', '480').replace('720', '270'), contentType: 'text/javascript' });
  });
  await page.goto(DECK + link);
  await page.locator('.reveal.ready').waitFor();
  return { page, incidents, context };
}

const slideOf = (page: Page) => Number(new URL(page.url()).hash.replace(/^#\//, '') || 0);
const mapOf = async (page: Page, number: number): Promise<Frame> => {
  const element = await page
    .locator('iframe')
    .nth(number - 1)
    .elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`No frame on slide ${number}`);
  await frame.locator('[data-sheet]').waitFor({ timeout: 60_000 });
  return frame;
};

/** Contexts that are not lost, in all frames of the page. */
async function liveContexts(page: Page): Promise<number> {
  const counts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.contexts.filter((gl) => !gl.isContextLost()).length)),
  );
  return counts.reduce((sum, live) => sum + live, 0);
}

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

test('two windows of a deck show the same view, and on paper every slide has its map', async () => {
  const plain = await launchChromium(WITHOUT_WEBGL);
  const { page, context } = await openDeck(plain, '#/8', { reducedMotion: 'reduce' });
  const speaker = await context.newPage();
  await speaker.goto(`${DECK}#/8`);
  const [audienceMap, speakerMap] = [await mapOf(page, 8), await mapOf(speaker, 8)];
  await speakerMap.getByRole('button', { name: /^Chine, / }).click();
  await expect.poll(() => new URL(audienceMap.url()).searchParams.get('select')).toBe('CHN');
  await speaker.close();

  // Three maps are enough to see that those beyond the window are drawn as well.
  await page.route('**/deck.html*', async (route) => {
    const text = await (await route.fetch()).text();
    const sections = text.match(/ *<section>.*?<\/section>\n/gs) ?? [];
    await route.fulfill({
      body: sections.slice(3).reduce((rest, section) => rest.replace(section, ''), text),
      contentType: 'text/html',
    });
  });
  await page.goto(`${DECK}?print-pdf`);
  await expect.poll(() => page.locator('.pdf-page').count()).toBe(4);
  for (const number of [1, 2, 3]) {
    const frame = await mapOf(page, number);
    await frame.locator('path[data-country="FRA"]').first().waitFor({ timeout: 60_000 });
    expect(await frame.locator('[data-sheet="absent"]').count()).toBe(1);
  }
  expect((await page.pdf({ preferCSSPageSize: true, printBackground: true })).length).toBeGreaterThan(200_000);
  await plain.close();
}, 120_000);
