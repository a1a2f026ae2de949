import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { EXPECTED } from '../data/hostile/expected.ts';
import { watch } from '../support/atlas-page.ts';
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

/** No file may keep the page busy for longer. */
const GUARD_MS = 60_000;
const files = hostileFiles();

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Opens a view of the atlas with a hostile file for its dataset; `expectQuiet` asserts that nothing foreign ran or was asked for. */
async function openWith({ bytes }: HostileFile, link: string) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const incidents = watch(page);
  await page.route('**/data/atlas.json', (route) =>
    route.fulfill({ body: bytes, contentType: 'application/json; charset=utf-8' }),
  );
  await page.goto(inject('atlasUrl') + link);
  return {
    page,
    expectQuiet: async () => {
      expect(await page.evaluate(() => ['__xss' in window, 'polluted' in {}])).toEqual([false, false]);
      expect(await unsafeLinks(page)).toEqual([]);
      expect(incidents).toEqual({ console: [], foreignRequests: [], failedRequests: [] });
      await context.close();
    },
  };
}

/** The addresses of links that are not `http(s)`, or that lead to another origin without hiding this one. */
function unsafeLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].flatMap((link) => {
      const { href, protocol, origin } = new URL(link.getAttribute('href') ?? '', document.baseURI);
      const isGuarded = link.getAttribute('rel') === 'noopener noreferrer';
      const isSafe = /^https?:$/.test(protocol) && (origin === window.location.origin || isGuarded);
      return isSafe ? [] : [href];
    }),
  );
}

const refused = files.filter(({ name }) => typeof EXPECTED[name] === 'string');
const readable = files.filter(({ name }) => typeof EXPECTED[name] !== 'string');

test.each(refused)(
  '$name: the page says why it cannot be read',
  async (file) => {
    const { page, expectQuiet } = await openWith(file, '');
    const alert = page.getByRole('alert', { name: 'Le fichier des actions est illisible' });
    await alert.waitFor({ timeout: GUARD_MS });
    expect(await alert.textContent()).toContain(EXPECTED[file.name]);
    await page.getByRole('button', { name: 'Réessayer' }).waitFor();
    await expectQuiet();
  },
  2 * GUARD_MS,
);

test.each(readable)(
  '$name: what is sound is shown, what is not is listed',
  async (file) => {
    const [shown = 0, aside = 0] = Object(EXPECTED[file.name]);
    const { page, expectQuiet } = await openWith(file, shown > 0 ? '?action=good' : '');
    await page.getByRole('heading', { level: 1 }).and(page.locator('[aria-label]')).waitFor({ timeout: GUARD_MS });
    if (aside > 0) {
      await page.getByRole('button', { name: 'Voir lesquelles et pourquoi' }).click({ timeout: GUARD_MS });
      await page.keyboard.press('Escape');
    }
    await page.getByRole('link', { name: 'Tableau' }).click({ timeout: GUARD_MS });
    await page.getByRole('link', { name: 'Carte' }).waitFor({ timeout: GUARD_MS });
    await expectQuiet();
  },
  4 * GUARD_MS,
);

test.each(readable.filter(({ name }) => /^(markup|bidi|links|decomposed|the-world|years)/.test(name)))(
  '$name: the page of a country is safe as well',
  async (file) => {
    const { page, expectQuiet } = await openWith(file, '?country=KAZ');
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor({ timeout: GUARD_MS });
    await expectQuiet();
  },
  2 * GUARD_MS,
);
