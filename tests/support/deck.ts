import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { watch } from './atlas-page.ts';

/** Maps of the example deck, one a slide after its title. */
export const MAPS = 12;
/** Maps that are drawn on the processor keep a page busy. */
export const PATIENCE = { timeout: 15_000 };

/** Address of the example deck in French. */
export const deckUrl = (): string => `${inject('atlasUrl')}examples/deck.html`;

declare global {
  interface Window {
    /** Contexts of WebGL that canvases of this frame have been given. */
    readonly contexts: readonly WebGL2RenderingContext[];
    /** Animation frames asked for since the slide was last stopped. */
    readonly framesSinceStop: number;
  }
}

/** Counts, in every frame, the contexts of WebGL and the animation frames after `slide:stop`. */
export async function countWork(page: Page): Promise<void> {
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

/** Opens the example deck, made small. */
export async function openDeck(of: Browser, link = '', options: BrowserContextOptions = {}) {
  const context = await of.newContext({ viewport: { width: 480, height: 270 }, locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const incidents = watch(page);
  await countWork(page);
  // Smaller slides: a canvas drawn on the processor costs by the pixel.
  await page.route('**/deck.js', async (route) => {
    const code = await (await route.fetch()).text();
    await route.fulfill({ body: code.replace('1280', '480').replace('720', '270'), contentType: 'text/javascript' });
  });
  await page.goto(deckUrl() + link);
  await page.locator('.reveal.ready').waitFor();
  return { page, incidents, context };
}

/** The number of the slide on screen; the first map is on slide 1. */
export const slideOf = (page: Page) => Number(new URL(page.url()).hash.replace(/^#\//, '') || 0);
/** The page in the frame of a slide or of a host, once it has a map; the first is 1. */
export const mapOf = async (page: Page, number: number): Promise<Frame> => {
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
export async function liveContexts(page: Page): Promise<number> {
  const counts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.contexts.filter((gl) => !gl.isContextLost()).length)),
  );
  return counts.reduce((sum, live) => sum + live, 0);
}
