import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible, openAtlas, watch } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** Makes each component of a chunk of the build fail when it is drawn, until the answer is called. */
async function plantFailure(page: Page, chunk: string): Promise<() => Promise<void>> {
  const address = new RegExp(`/assets/${chunk}-[^/]+\\.js$`);
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const names = [...(await response.text()).matchAll(/export\s*\{([^}]*)\}/g)]
      .flatMap(([, list = '']) => list.split(','))
      .map((name) =>
        name
          .split(/\sas\s/)
          .at(-1)
          ?.trim(),
      );
    const body = names.map((name) => `export const ${name} = () => { throw new Error('planted'); };`).join('\n');
    await route.fulfill({ response, body });
  });
  return () => page.unroute(address);
}

describe('a part that fails leaves the others at work', () => {
  test.each([
    ['CountryPanel', '?select=KAZ', '?select=KAZ'],
    ['ActionDetail', '?action=kaz-2025-11-mou', ''],
    ['ActionsTable', '?view=table', ''],
  ])('%s', async (chunk, link) => {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
    await plantFailure(page, chunk);
    await page.goto(inject('atlasUrl') + link);
    const alert = page.getByRole('alert').filter({ hasText: 'Cette partie ne s’affiche pas' });
    await alert.waitFor();
    expect(await alert.count()).toBe(1);
    await expectAccessible(page);
    const sentence = page.getByRole('heading', { level: 1 });
    const before = await sentence.getAttribute('aria-label');
    await page.getByRole('checkbox').nth(3).click();
    await expect.poll(() => sentence.getAttribute('aria-label')).not.toBe(before);
    await page.close();
  });

  test('a part whose code does not come is there again when it is tried again', async () => {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
    await page.route(/\/assets\/ActionsTable-/, (route) => route.abort(), { times: 1 });
    await page.goto(`${inject('atlasUrl')}?view=table`);
    await page.getByText('Cette partie ne s’affiche pas').waitFor();
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: 'Réessayer' }).click();
          return page.getByRole('table').count();
        },
        { timeout: 20_000, interval: 1200 },
      )
      .toBe(1);
    await page.close();
  });
});

test('a page that may neither store nor write its address works all the same', async () => {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    const denied = new Proxy(() => null, {
      apply() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: denied });
    }
    Object.assign(History.prototype, { pushState: denied, replaceState: denied });
  });
  const page = await context.newPage();
  const incidents = watch(page);
  await page.goto(`${inject('atlasUrl')}?theme=ai&colour=red`);
  await page.getByRole('heading', { level: 1, name: /intelligence artificielle/ }).waitFor();
  await page.getByRole('link', { name: 'Tableau' }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /artificial intelligence/ }).waitFor();
  expect(incidents).toEqual({ console: [], foreignRequests: [], failedRequests: [] });
  await context.close();
});

test('a reader who saves data gets the whole atlas without the map library, the detailed world and the copy', async () => {
  const asked: string[] = [];
  const { page, expectQuiet } = await openAtlas(browser, '', { serviceWorkers: 'allow' }, async (opened) => {
    await opened.clock.install();
    await opened.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
      Object.assign(window, { WebGL2RenderingContext: Object });
    });
    opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
  });
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.locator('[data-sheet="absent"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.clock.fastForward(10_000);
  expect(asked.filter((path) => /create-map|maplibre|50m|sw\.js/.test(path))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('/data/atlas.json')).length).toBe(1);
  await expectQuiet();
});

test('in a sandboxed frame, with an origin of its own and without, the page neither fails nor stays blank', async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const url = inject('atlasUrl');
  await page.route(`${url}frames.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Frames</title><iframe name="own" sandbox="allow-scripts allow-same-origin" src="${url}" width="1200" height="700"></iframe>
        <iframe name="none" sandbox="allow-scripts" src="${url}" width="1200" height="700"></iframe>`,
    }),
  );
  await page.goto(`${url}frames.html`);
  await page.frameLocator('[name="own"]').getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  const opaque = page.frameLocator('[name="none"]');
  await opaque.locator('#root svg path').first().waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('without JavaScript the page leads to a plain list of all actions, in both languages', async () => {
  const { page, incidents } = await openAtlas(browser, '', { javaScriptEnabled: false });
  // The element is there, but not shown while scripts are only suspended.
  expect(await page.locator('noscript a[href="./actions.html#fr"]').count()).toBe(1);
  await page.goto(`${inject('atlasUrl')}actions.html`);
  await page.getByRole('heading', { level: 1, name: /^Atlas des coopérations\s: liste des actions$/ }).waitFor();
  for (const language of ['fr', 'en']) {
    const section = page.locator(`section[lang="${language}"]`);
    expect(await section.getByRole('heading', { level: 2 }).count()).toBe(181);
    await section
      .getByText(/21\s(novembre|November)\s2026/)
      .first()
      .waitFor();
  }
  const links = page.locator('li a');
  expect(await links.count()).toBeGreaterThan(300);
  expect(await page.locator('li a:not([href^="http"]), li a:not([rel="noopener noreferrer"])').count()).toBe(0);
  // The browser gives up what it has begun to fetch for scripts; nothing else may go wrong.
  expect(incidents).toMatchObject({ console: [], foreignRequests: [] });
  await page.context().close();
});

test('the plain list is accessible', async () => {
  const { page, expectQuiet } = await openAtlas(browser, 'actions.html');
  await expectAccessible(page);
  await expectQuiet();
});

describe('a browser that cannot run the atlas is told so', () => {
  const notice = 'L’atlas n’a pas pu démarrer';

  test('one that is too old', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => void Reflect.deleteProperty(URL, 'canParse'));
    await page.goto(inject('atlasUrl'));
    expect(await page.getByText(notice).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Read the list of all actions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cooperation atlas: list of actions' }).waitFor();
    await page.close();
  });

  test('one that gets no code', async () => {
    const page = await browser.newPage();
    await page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort());
    await page.goto(inject('atlasUrl'));
    await expect.poll(() => page.getByText(notice).isVisible()).toBe(true);
    await page.close();
  });

  test('one of today is not', async () => {
    const { page, expectQuiet } = await openAtlas(browser);
    await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
    expect(await page.getByText(notice).isVisible()).toBe(false);
    await expectQuiet();
  });
});
