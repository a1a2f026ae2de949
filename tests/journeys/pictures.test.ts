import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';
import { compareWithReference, REFERENCES, pictureAtRest } from '../support/pictures.ts';

/** Text edges may differ by a shade from one processor to the next; a moved rule or a lost label is far above this. */
const TOLERATED_SHARE = 0.001;

const VIEWS = {
  rest: '',
  choice: 'theme=ai,digital&from=2022&to=2025&select=KAZ',
  country: 'country=KAZ',
  table: 'view=table&region=africa',
};
const SCREENS = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
const APPEARANCES = ['light', 'dark'] as const;
const LANGUAGES = ['fr', 'en'] as const;

const cases = Object.entries(VIEWS).flatMap(([view, query]) =>
  Object.entries(SCREENS).flatMap(([screen, options]) =>
    APPEARANCES.flatMap((appearance) =>
      LANGUAGES.map((language) => ({
        name: [view, screen, appearance, language].join('-'),
        link: `?${[query, `appearance=${appearance}`, `lang=${language}`].filter(Boolean).join('&')}`,
        options,
      })),
    ),
  ),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

// Another browser draws other edges: the references are those of the browser that comes with the project.
test.skipIf(process.env.CHROME_PATH).each(cases)('$name looks as it was approved', async ({ name, link, options }) => {
  const { page, expectQuiet } = await openAtlas(browser, link, options);
  if (!link.includes('view=table')) await page.locator('[data-settled]').waitFor();
  const share = await compareWithReference(browser, name, await pictureAtRest(page));
  expect(share, `npm run test:approve approves a new look; see .cache/pictures/${name}*`).toBeLessThanOrEqual(
    TOLERATED_SHARE,
  );
  await expectQuiet();
});

test('the reference pictures are those of the cases, at most 60 kB each and 2 MB in all', () => {
  const files = readdirSync(REFERENCES);
  expect(files.toSorted()).toEqual(cases.map(({ name }) => `${name}.webp`).toSorted());
  const sizes = files.map((file) => statSync(join(REFERENCES, file)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000);
});
