import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { preview } from 'vite';
import { launchChromium, WITHOUT_WEBGL } from '../tests/support/launch-chromium.ts';
import { PREVIEW_PICTURE } from './page/head-tags.ts';
import { indexedPng } from './page/indexed-png.ts';

/**
 * Draws the icons from `public/icon.svg`, the picture of link previews and that of the README from the built atlas itself; run it after
 * `npm run build` when the mark, the data or the look have changed.
 */
const ICON_SIDES = [32, 180, 192, 512] as const;
/** A window in which sentence, map and legend stand in the proportions of a preview. */
const PREVIEW_WINDOW = { width: 1600, height: 925 } as const;

const server = await preview({ configFile: false, logLevel: 'error', base: './', preview: { port: 0 } });
const launched = await launchChromium(WITHOUT_WEBGL);
try {
  await drawIcons(launched);
  const url = server.resolvedUrls?.local[0] ?? '';
  await drawPreview(launched, url);
  await drawReadme(launched, url);
} finally {
  await launched.close();
  await server.close();
}

async function drawIcons(browser: Browser): Promise<void> {
  const mark = readFileSync('public/icon.svg', 'utf8');
  for (const side of ICON_SIDES) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${mark}`);
    writeFileSync(`public/icon-${side}.png`, indexedPng(PNG.sync.read(await page.screenshot())));
    await page.close();
  }
}

/**
 * The sentence with the map under it, without what stands around them: drawn in a window that leaves them room for tiles,
 * in the proportions of the picture.
 */
async function drawPreview(browser: Browser, url: string): Promise<void> {
  const { width, height, path } = PREVIEW_PICTURE;
  const page = await openAtRest(browser, url, PREVIEW_WINDOW);
  const box = await page.locator('main').boundingBox();
  if (!box) throw new Error('The built page has no main part to draw.');
  const clip = { ...box, height: (box.width * height) / width, scale: width / box.width };
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip });
  writeFileSync(`public/${path}`, indexedPng(PNG.sync.read(Buffer.from(data, 'base64'))));
}

/** The picture of the README: the first view in the window of the design. */
async function drawReadme(browser: Browser, url: string): Promise<void> {
  const page = await openAtRest(browser, url, { width: 1440, height: 900 });
  writeFileSync('docs/atlas.png', indexedPng(PNG.sync.read(await page.screenshot())));
}

async function openAtRest(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: /^\d/ }).waitFor();
  await page.getByRole('checkbox').first().waitFor();
  await page.locator('#whats-new-title').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page;
}
