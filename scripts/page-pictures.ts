import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { preview } from 'vite';
import { launchChromium, WITHOUT_WEBGL } from '../tests/support/launch-chromium.ts';
import { PREVIEW_PICTURE } from './page/head-tags.ts';
import { indexedPng } from './page/indexed-png.ts';

/**
 * Draws the icons from `public/icon.svg` and the picture of link previews from the built atlas itself; run it after
 * `npm run build` when the mark, the data or the look have changed.
 */
const ICON_SIDES = [32, 180, 192, 512] as const;

const server = await preview({ configFile: false, logLevel: 'error', base: './', preview: { port: 0 } });
const launched = await launchChromium(WITHOUT_WEBGL);
try {
  await drawIcons(launched);
  await drawPreview(launched, server.resolvedUrls?.local[0] ?? '');
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

async function drawPreview(browser: Browser, url: string): Promise<void> {
  const { width, height, path } = PREVIEW_PICTURE;
  const page = await browser.newPage({ viewport: { width, height }, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: /^\d/ }).waitFor();
  await page.waitForLoadState('networkidle');
  writeFileSync(`public/${path}`, indexedPng(PNG.sync.read(await page.screenshot())));
}
