import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';

export type Colour = readonly [red: number, green: number, blue: number];

/** What stands above the base map. */
const ABOVE =
  '[data-sheet] > svg:not(:first-child), [data-sheet] > fieldset, [data-sheet] > button { visibility: hidden !important; }';

/** The picture of the map sheet as the reader sees it. */
export async function pictureOf(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator('[data-sheet]').screenshot());
}

/** Leaves only the base map on the sheet; what comes back shows all again. */
export async function hideOverlay(page: Page): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle((css) => {
    const created = new CSSStyleSheet();
    created.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, created];
    return created;
  }, ABOVE);
  return () => sheet.evaluate((shown) => shown.replaceSync(''));
}

/** The value of a colour token in force. */
export async function tokenOf(page: Page, name: string): Promise<Colour> {
  const hex = await page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token), name);
  const value = Number.parseInt(hex.trim().slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** How far the colour of a pixel is from another colour, summed over its three parts. */
export function distanceOf({ data, width }: PNG, x: number, y: number, colour: Colour): number {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  return colour.reduce((sum, value, index) => sum + Math.abs((data[at + index] ?? 0) - value), 0);
}
