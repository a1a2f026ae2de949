import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { expectAccessible, openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Saves the view as one of its files. */
async function save(page: Page, label: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Télécharger ${label}` }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

type Point = readonly [x: number, y: number];

/** Points on a grid that lie inside of a country, in pixels of the drawing that a page shows. */
function pointsIn(page: Page, code: string): Promise<readonly Point[]> {
  return page.evaluate((country) => {
    const shape = document.querySelector<SVGPathElement>(`[data-country="${country}"]`);
    const back = shape?.getScreenCTM()?.inverse();
    return Array.from(
      { length: 128 * 60 },
      (_, index) => [(index % 128) * 10, 80 + Math.floor(index / 128) * 10] as const,
    ).filter(([x, y]) => shape?.isPointInFill(new DOMPoint(x, y).matrixTransform(back)));
  }, code);
}

/** The colour of most of the points of a picture, `scale` pixels for each pixel of the drawing. */
function mainColour({ width, data }: PNG, points: readonly Point[], scale: number): string | undefined {
  const counts = new Map<string, number>();
  for (const [x, y] of points) {
    const at = (Math.round(y * scale) * width + Math.round(x * scale)) * 4;
    const colour = [...data.subarray(at, at + 3)].join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Colours of the day: the home country, one action, none. */
const TINTS = { FRA: '40,58,71', KAZ: '240,223,173', RUS: '247,242,227' } as const;

test('the files of a view open, show the same countries tinted, and say as many rows as the list', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?theme=ai,digital&from=2022&to=2025&select=KAZ&lang=fr');
  await page.getByRole('heading', { level: 1, name: /^17\s/ }).waitFor();
  await page.getByRole('button', { name: 'Partager' }).click();
  await page.getByRole('dialog', { name: 'Partager cette vue' }).waitFor();
  await expectAccessible(page);
  await page.getByText(/^17\slignes, UTF-8/).waitFor();

  const table = await save(page, 'Données CSV');
  expect(table.name).toMatch(/^atlas-des-cooperations_17-actions.*\.csv$/);
  expect(table.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(table.content.toString('utf8').match(/^[\w-]+;/gm)?.length).toBe(17);

  // Read by the library of the same author in `src/exports`; here it is packed under the page's own policy.
  const workbook = await save(page, 'Classeur Excel');
  expect(workbook.name).toMatch(/\.xlsx$/);
  const [sheet] = await readWorkbook(workbook.content);
  expect(sheet?.data.length).toBe(1 + 17);
  const excerpt = decodeDataset((await save(page, 'Jeu de données JSON')).content.toString('utf8'));
  expect([excerpt.dataset.actions.length, excerpt.problems]).toEqual([17, []]);

  const slides = await JSZip.loadAsync((await save(page, 'Diapositives PowerPoint')).content);
  expect(slides.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(1);
  const [onSlide] = await Promise.all(slides.file(/^ppt\/media\/.*\.png$/).map((file) => file.async('nodebuffer')));
  expect(new Set(PNG.sync.read(onSlide ?? Buffer.alloc(0)).data).size).toBeGreaterThan(100);

  await page.getByRole('combobox', { name: /^Données CSV/ }).selectOption('Par action et par pays');
  const byCountry = (await save(page, 'Données CSV')).content.toString('utf8').match(/^[\w-]+;/gm)?.length ?? 0;
  expect(byCountry).toBeGreaterThan(17);
  await page.getByText(`${byCountry}\u00a0lignes, UTF-8`).waitFor();

  const drawing = (await save(page, 'Dessin SVG')).content.toString('utf8');
  expect(drawing.match(/font\/woff2;base64,/g)?.length).toBeGreaterThanOrEqual(2);
  expect(drawing).toContain('>Kazakhstan<');
  const saved = await save(page, 'Image PNG');
  const picture = PNG.sync.read(saved.content);
  expect([picture.width, picture.height]).toEqual([1920, 1080]);
  const blank = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await blank.setContent(`<body style="margin:0">${drawing}</body>`);
  const seen = PNG.sync.read(await blank.screenshot());
  const places = new Map<keyof typeof TINTS, readonly Point[]>();
  for (const code of ['FRA', 'KAZ', 'RUS'] as const) {
    const tint = TINTS[code];
    const points = await pointsIn(blank, code);
    places.set(code, points);
    expect(points.length).toBeGreaterThan(5);
    expect([code, mainColour(seen, points, 1), mainColour(picture, points, 1.5)]).toEqual([code, tint, tint]);
  }
  // Alone, as a program that inserts a picture reads it: nothing can be fetched, and it has the same tints.
  const alone = await blank.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    document.body.replaceChildren(image);
    return image.naturalWidth;
  }, drawing);
  expect(alone).toBe(1280);
  const opened = PNG.sync.read(await blank.screenshot());
  for (const [code, points] of places) expect([code, mainColour(opened, points, 1)]).toEqual([code, TINTS[code]]);
  await blank.close();

  await page.getByRole('combobox', { name: /^Image PNG/ }).selectOption('screen');
  const { content: large } = await save(page, 'Image PNG');
  // Its header says its size.
  expect([large.readUInt32BE(16), large.readUInt32BE(20)]).toEqual([3840, 2160]);

  // The picture that was saved, dropped on another view, brings its own back.
  await page.goto(`${new URL('./', page.url()).href}?view=table&lang=en`);
  await page.getByRole('table', { name: /^Cooperation actions/ }).waitFor();
  await expect.poll(() => drop(page, saved.content)).toBe(true);
  await page.getByRole('heading', { level: 1, name: /^17\s/ }).waitFor();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    theme: 'ai,digital',
    from: '2022',
    to: '2025',
    select: 'KAZ',
  });
  await expectQuiet();
});

/** Drops a picture on the page; `false` when the page leaves it to the browser. */
function drop(page: Page, picture: Buffer): Promise<boolean> {
  return page.evaluate(
    (bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'vue.png', { type: 'image/png' }));
      return !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...picture],
  );
}
