import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, SMALL_WINDOW, waitForMapIdle } from '../../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../../support/launch-chromium.ts';
import { distanceOf, hideOverlay, pictureOf, tokenOf } from '../../support/picture.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Its middle is inland in Kazakhstan, away from its lakes. */
const LINK = '?select=KAZ&at=67,48,4';

/** Takes the context of the map's canvas away, as a driver does; gives it back if asked to. */
async function loseContext(page: Page, isGivenBack: boolean): Promise<void> {
  await page.evaluate(async (isRestored) => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-sheet] canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) throw new Error('The map has no context to lose');
    const lost = new Promise((resolve) => {
      canvas.addEventListener('webglcontextlost', resolve, { once: true });
    });
    extension.loseContext();
    await lost;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (isRestored) extension.restoreContext();
  }, isGivenBack);
}

/** How far the middle of the map is from the tint of Kazakhstan. */
async function tintAway(page: Page): Promise<number> {
  const picture = await pictureOf(page);
  return distanceOf(picture, picture.width / 2, picture.height / 2, await tokenOf(page, '--land-3'));
}

/** The canvas has gone, and the countries are drawn without it. */
async function expectDrawnAsSvg(page: Page): Promise<void> {
  await page.locator('[data-sheet="absent"]').waitFor({ timeout: 60_000 });
  await page.locator('path[data-country="KAZ"]').first().waitFor();
  expect(await page.locator('[data-sheet] canvas').count()).toBe(0);
}

/** All that a reader does on the map still answers. */
async function expectAlive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recadrer la carte' }).click();
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
  await page.getByRole('button', { name: /^Kazakhstan, / }).click();
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: /^Numérique/ }).check();
  await page.getByRole('heading', { level: 1, name: /numérique/ }).waitFor();
}

test('a context lost once comes back with the same camera and selection; lost again and again, the SVG map stays', async () => {
  const { page, expectQuiet } = await openAtlas(browser, LINK, SMALL_WINDOW);
  await page.locator('[data-sheet="drawn"]').waitFor({ timeout: 60_000 });
  await loseContext(page, true);
  await page.locator('[data-sheet="waiting"]').waitFor();
  await page.locator('[data-sheet="drawn"]').waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-sheet] canvas').count()).toBe(1);
  const showAgain = await hideOverlay(page);
  await expect.poll(() => tintAway(page)).toBe(0);
  await showAgain();
  expect(new URL(page.url()).searchParams.get('select')).toBe('KAZ');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  for (let loss = 2; loss <= 3; loss += 1) {
    await page.locator('[data-sheet="drawn"]').waitFor({ timeout: 60_000 });
    await loseContext(page, true);
    await page.locator('[data-sheet]:not([data-sheet="drawn"])').waitFor();
  }
  await expectDrawnAsSvg(page);
  await expectQuiet();
});

test('a context lost for good leaves the SVG map, and everything answers', async () => {
  const { page, expectQuiet } = await openAtlas(browser, LINK, SMALL_WINDOW);
  await page.locator('[data-sheet="drawn"]').waitFor({ timeout: 60_000 });
  await loseContext(page, false);
  await expectDrawnAsSvg(page);
  await expectAlive(page);
  await expectQuiet();
});

test('a browser without WebGL draws the SVG map from the start, and everything answers', async () => {
  const without = await launchChromium(WITHOUT_WEBGL);
  const { page, expectQuiet } = await openAtlas(without, LINK, SMALL_WINDOW);
  await waitForMapIdle(page);
  expect(await page.locator('[data-sheet]').getAttribute('data-sheet')).toBe('absent');
  await expectAlive(page);
  await expectQuiet();
  await without.close();
});

test('without the file of its worker the map stays as SVG, and everything answers', async () => {
  const { page, incidents } = await openAtlas(browser, LINK, SMALL_WINDOW, (opened) =>
    opened.route(/maplibre-worker/, (route) => route.fulfill({ status: 404, body: '' })),
  );
  await expectDrawnAsSvg(page);
  await expectAlive(page);
  expect(incidents.foreignRequests).toEqual([]);
  await page.context().close();
});

test('the canvas stays out of sight until its borders have come, and shows them with their classes, on the globe too', async () => {
  for (const link of [LINK, `${LINK}&globe=1`]) {
    const held: Route[] = [];
    const { page, expectQuiet } = await openAtlas(browser, link, SMALL_WINDOW, (opened) =>
      opened.route(/world-50m/, (route) => {
        held.push(route);
      }),
    );
    await expect.poll(() => held.length, { timeout: 60_000 }).toBeGreaterThan(0);
    await page.locator('[data-sheet="waiting"]').waitFor();
    await hideOverlay(page);
    await expect.poll(() => tintAway(page)).toBe(0);
    for (const route of held) await route.continue();
    await page.locator('[data-sheet="drawn"]').waitFor({ timeout: 60_000 });
    const seen = new Set<number>();
    for (let look = 0; look < 6; look += 1) seen.add(await tintAway(page));
    expect([...seen]).toEqual([0]);
    await expectQuiet();
  }
});
