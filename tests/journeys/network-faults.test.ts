import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

const VIEW = { viewport: { width: 1440, height: 900 }, locale: 'fr-FR', reducedMotion: 'reduce' } as const;

/** A page whose dataset is first answered by `fault`, `times` times, then as it should be. */
async function openFaulty(fault: (route: Route) => Promise<void>, times: number) {
  const page = await browser.newPage(VIEW);
  await page.route('**/data/atlas.json', fault, { times });
  await page.goto(inject('atlasUrl'));
  return page;
}

describe('what may pass by itself is tried again, later and later, without a word', () => {
  test.each<[string, (route: Route) => Promise<void>]>([
    ['a host in trouble', (route) => route.fulfill({ status: 500, body: '' })],
    ['a busy host', (route) => route.fulfill({ status: 503, body: '' })],
    ['a connection cut', (route) => route.abort('connectionreset')],
    ['no connection', (route) => route.abort('internetdisconnected')],
  ])('%s', async (_, fault) => {
    const page = await openFaulty(fault, 2);
    await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
    expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0);
    await page.close();
  });
});

describe('what does not pass is told at once or after the last try, with its code and a retry', () => {
  test.each<[string, string, number, (route: Route) => Promise<void>]>([
    ['a host in trouble', 'réponse 500', 4, (route) => route.fulfill({ status: 500, body: '' })],
    ['a connection cut', 'aucune réponse', 4, (route) => route.abort('connectionreset')],
    ['a missing file', 'réponse 404', 1, (route) => route.fulfill({ status: 404, body: '' })],
    ['a web page', 'html', 1, (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })],
    ['a picture', 'not-utf8', 1, (route) => route.fulfill({ path: 'public/icon-32.png' })],
    ['half a file', 'not-json', 1, (route) => route.fulfill({ body: '{"version": 1, "actions": [{' })],
  ])('%s', async (_, code, times, fault) => {
    const page = await openFaulty(fault, times);
    const message = page.getByRole('alert').filter({ hasText: code });
    await message.waitFor();
    expect(await page.locator('main #first-map svg path').count()).toBeGreaterThan(5);
    await message.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
    await page.close();
  });
});

test('once loaded, the atlas needs no connection for what it has, and says which part it could not fetch', async () => {
  const context = await browser.newContext(VIEW);
  const page = await context.newPage();
  await page.goto(inject('atlasUrl'));
  const sentence = page.getByRole('heading', { level: 1 });
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  // What stands around the map comes in quiet moments; the connection is cut once it is there.
  await page.getByRole('checkbox', { name: /^Leadership/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('checkbox', { name: /^Leadership/ }).click();
  await expect.poll(() => sentence.getAttribute('aria-label'), { timeout: 10_000 }).not.toMatch(/^181/);
  await page.getByRole('link', { name: 'Tableau' }).click();
  await page.getByRole('main').getByText('Cette partie ne s’affiche pas').last().waitFor();
  expect(await sentence.isVisible()).toBe(true);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Carte' }).click();
  await page.getByRole('main').locator('[data-sheet]').first().waitFor({ state: 'attached' });
  await context.close();
});

test('a dataset replaced while the page is open changes nothing until it is loaded again', async () => {
  const page = await openFaulty((route) => route.continue(), 1);
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.route('**/data/atlas.json', async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('"updated":"2026-11-21"', '"updated":"2027-01-01"');
    await route.fulfill({ response, body: text.replace(/"id":"kaz-2025-11-mou"/, '"id":"kaz-2025-11-renamed"') });
  });
  await page.getByRole('link', { name: 'Tableau' }).click();
  await page.getByRole('table').first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).getAttribute('aria-label')).toMatch(/^181/);
  await page.goto(`${inject('atlasUrl')}?action=kaz-2025-11-renamed`);
  await page
    .getByRole('heading', { name: /Mémorandum de coopération avec l’Agence/ })
    .first()
    .waitFor();
  await page.close();
});
