import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import { PNG } from 'pngjs';

/** Where the reference pictures live, and where a failing comparison leaves what it saw. */
export const REFERENCES = join('tests', 'pictures');
const SEEN = join('.cache', 'pictures');

/** Pause between two looks at a page, in milliseconds, to see whether it still changes. */
const BETWEEN_LOOKS = 500;

/** The picture of a page at rest: nothing is on its way and two looks in a row show the same. */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  await page.locator('[data-block], tbody tr, main a[href*="action="]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  const devtools = await page.context().newCDPSession(page);
  let last = await takePicture(page, devtools);
  for (;;) {
    await page.waitForTimeout(BETWEEN_LOOKS);
    const next = await takePicture(page, devtools);
    if (pending.size === 0 && next.equals(last)) return next;
    last = next;
  }
}

/**
 * A picture of the window as lossy WebP. The browser encodes the same pixels into the same bytes, so both sides of a
 * comparison lose the same; three quarters of the size keep a desk under 60 kB.
 */
async function takePicture(page: Page, devtools: CDPSession): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const isDesk = width >= 768;
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: isDesk ? 36 : 60,
    clip: { x: 0, y: 0, width, height, scale: isDesk ? 0.75 : 1 },
  });
  return Buffer.from(data, 'base64');
}

/** What a comparison found: the share of pixels that differ, from 0 to 1; 1 when the sizes differ or nothing is kept yet. */
export async function compareWithReference(browser: Browser, name: string, picture: Buffer): Promise<number> {
  const path = join(REFERENCES, `${name}.webp`);
  if (process.env.UPDATE_PICTURES) {
    write(path, picture);
    return 0;
  }
  if (!existsSync(path)) {
    write(join(SEEN, `${name}.webp`), picture);
    return 1;
  }
  const reference = readFileSync(path);
  if (reference.equals(picture)) return 0;
  const page = await browser.newPage();
  const [expected, actual] = [await decode(page, reference), await decode(page, picture)];
  await page.close();
  if (expected.width !== actual.width || expected.height !== actual.height) return 1;
  const { width, height } = expected;
  const difference = new PNG({ width, height });
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, { threshold: 0.15 });
  if (count > 0) {
    write(join(SEEN, `${name}.webp`), picture);
    write(join(SEEN, `${name}-difference.png`), PNG.sync.write(difference));
  }
  return count / (width * height);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The pixels of a picture, decoded by the browser that drew it. */
async function decode(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('The browser has no canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let text = '';
      for (let at = 0; at < data.length; at += 32_768) text += String.fromCharCode(...data.subarray(at, at + 32_768));
      return { width: image.width, height: image.height, base64: btoa(text) };
    },
    `data:image/webp;base64,${picture.toString('base64')}`,
  );
  return { width, height, data: Buffer.from(base64, 'base64') };
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
