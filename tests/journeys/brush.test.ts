import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, SMALL_WINDOW, waitForContent } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Where a reader sees and hears the view: sentence, facets with their figures, tints, blocks, buttons, timeline. */
const PARTS = {
  sentence: 'h1, title',
  facets: 'label:has(input[type="checkbox"])',
  tints: '[data-country]',
  blocks: '[data-block-of]',
  buttons: '[data-block]',
  timeline: 'figure svg [data-mark], figure svg rect',
  sliders: '[role="slider"]',
};

/** All of it as the page has it; of the land only its tint, since its shape may come later. */
function told(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([part, selector]) => [
          part,
          [...document.querySelectorAll(selector)].map((element) =>
            part === 'tints'
              ? `${element.getAttribute('data-country')} ${element.getAttribute('fill')}`
              : element.outerHTML,
          ),
        ]),
      ),
    PARTS,
  );
}

test('a dragged period is followed at each step, written in the link at rest, and leaves the page as its link opens it', async () => {
  const link = '?step=year&from=2010';
  const { page, expectQuiet } = await openAtlas(browser, link, SMALL_WINDOW);
  await waitForContent(page, link);
  const handle = page.getByRole('slider', { name: 'Début de la période' });
  await handle.waitFor();
  const box = await handle.boundingBox();
  if (!box) throw new Error('The handle stands nowhere');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const sentence = page.locator('h1');
  const before = await sentence.getAttribute('aria-label');
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const away of [60, -90, 150, 210]) await page.mouse.move(x + away, y);
  // The machine may be slow enough for the drag to rest between two moves: its title tells that the last one has.
  await expect.poll(() => sentence.getAttribute('aria-label')).not.toBe(before);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect.poll(async () => (await page.title()).split(' — ')[0]).toBe(await sentence.getAttribute('aria-label'));
  expect(await page.evaluate(() => location.search)).not.toBe(link);
  const paused = await told(page);
  const pausedLink = await page.evaluate(() => location.search);
  await page.mouse.up();
  expect(await told(page)).toEqual(paused);
  expect(await page.evaluate(() => location.search)).toBe(pausedLink);
  await expectQuiet();

  const fresh = await openAtlas(browser, pausedLink, SMALL_WINDOW);
  await waitForContent(fresh.page, pausedLink);
  await fresh.page.getByRole('slider').first().waitFor();
  await expect.poll(() => told(fresh.page)).toEqual(paused);
  await fresh.expectQuiet();
});
