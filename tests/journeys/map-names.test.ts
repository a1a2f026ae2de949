import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LabelKind, labelSize } from '../../src/map/layout/labels.ts';
import { collides, type Rect } from '../../src/map/layout/rect.ts';
import { textWidth } from '../../src/map/layout/text-width.ts';
import { openAtlas, waitForMapIdle } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

/** A line of text of the map as the browser has drawn it; its box is that of its ink, from the highest letter to the lowest. */
interface DrawnLine extends Rect {
  readonly text: string;
  readonly size: number;
  readonly weight: string;
  readonly isItalic: boolean;
  readonly isTurned: boolean;
  /** Length of the line along itself. */
  readonly length: number;
}

const VIEWS = [
  ['the first view', '?'],
  ['the first view in English', '?lang=en'],
  ['Africa', '?region=africa'],
  ['Europe from near', '?at=15,48,6'],
  ['the Caribbean in English', '?at=-75,17,6&lang=en'],
  ['four countries', '?select=MAR,SEN,KAZ,VNM&lang=en'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

function drawnLines(page: Page): Promise<readonly DrawnLine[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('No canvas to measure letters with.');
    const texts = [...document.querySelectorAll<SVGTextElement>('[data-sheet] text')];
    return texts.flatMap((element) => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const isTurned = /rotate/.test(element.getAttribute('transform') ?? '');
      const spans = [...element.querySelectorAll<SVGTSpanElement>('tspan')];
      return (spans.length > 0 ? spans : [element]).map((line) => {
        const text = line.textContent;
        canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText(text);
        const start = line.getStartPositionOfChar(0);
        const matrix = line.getScreenCTM() ?? new DOMMatrix();
        return {
          text,
          size,
          weight: style.fontWeight,
          isItalic: style.fontStyle === 'italic',
          isTurned,
          length: line.getComputedTextLength(),
          x: matrix.e + start.x,
          y: matrix.f + start.y - actualBoundingBoxAscent,
          width: line.getComputedTextLength(),
          height: actualBoundingBoxAscent + actualBoundingBoxDescent,
        };
      });
    });
  });
}

function blockBoxes(page: Page): Promise<readonly Rect[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-block] span')].map((edge) => {
      const { x, y, width, height } = edge.getBoundingClientRect();
      return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
    }),
  );
}

/** The kinds of names by the size and weight that they are set in. */
const KINDS: Readonly<Record<string, LabelKind>> = {
  '11.5 600': 'home',
  '11 500': 'country',
  '15 600': 'chosen',
  '11 400': 'neighbour',
};

/** What the layout takes for the length of a line. */
function estimate({ text, size, weight, isItalic, isTurned }: DrawnLine): number | null {
  if (isItalic) return textWidth(text, 'title') * size;
  const kind = KINDS[`${size} ${weight}`];
  if (kind) return labelSize(text, kind).width;
  return isTurned ? textWidth(text) * size * 1.12 : null;
}

test('on the map no text is longer than the layout takes it for, lies over another or over a block', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  for (const [name, link] of VIEWS) {
    await page.goto(new URL(link, page.url()).href);
    await page.locator('[data-block]').first().waitFor({ state: 'attached' });
    await waitForMapIdle(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const lines = await drawnLines(page);
    const blocks = await blockBoxes(page);
    const named = lines.filter((line) => estimate(line) !== null);
    expect([name, named.length > 8, blocks.length > 4]).toEqual([name, true, true]);
    const long = named.filter((line) => line.length > (estimate(line) ?? 0));
    expect([name, long.map(({ text, length }) => [text, length])]).toEqual([name, []]);
    const upright = named.filter(({ isTurned }) => !isTurned);
    const covered = upright.filter((line) => blocks.some((block) => collides(line, block, -0.5)));
    expect([name, covered.map(({ text }) => text)]).toEqual([name, []]);
    const crossed = upright.flatMap((line, index) =>
      upright
        .slice(index + 1)
        .flatMap((other) => (collides(line, other, -0.5) ? [`${line.text} × ${other.text}`] : [])),
    );
    expect([name, crossed]).toEqual([name, []]);
  }
  await expectQuiet();
});
