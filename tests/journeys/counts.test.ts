import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** The number of elements, once it has stayed the same for half a second. */
async function countAtRest(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  for (let before = 0; ; ) {
    const count = await page.locator('*').count();
    if (count === before) return count;
    before = count;
    await page.waitForTimeout(500);
  }
}

// A table of fewer than five hundred rows stands whole, and goes beyond the 3,000 of the other views.
test.each([
  ['', 3000],
  ['?view=table', 4600],
  ['?select=KAZ', 3000],
  ['?country=KAZ', 3000],
])('the view of "%s" rests on at most %i elements', async (link, most) => {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const count = await countAtRest(page);
  expect(count).toBeGreaterThan(200);
  expect(count).toBeLessThanOrEqual(most);
  await expectQuiet();
});
