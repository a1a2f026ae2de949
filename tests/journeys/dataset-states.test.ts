import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** A page whose dataset is answered by `answer`; its failures are what these tests are about, so nothing is watched. */
async function openWith(answer: (route: Route) => Promise<void>) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.route('**/data/atlas.json', answer);
  await page.goto(inject('atlasUrl'));
  return page;
}

test('a missing file says so, keeps the map and comes back on retry', async () => {
  let isThere = false;
  const page = await openWith((route) => (isThere ? route.continue() : route.fulfill({ status: 404, body: '' })));
  const message = page.getByRole('alert', { name: 'Le fichier des actions est inaccessible' });
  await message.waitFor();
  expect(await message.textContent()).toContain('404');
  expect(await page.locator('main #first-map svg path').count()).toBeGreaterThan(5);
  await expectAccessible(page);
  isThere = true;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.close();
});

test('a broken file says what is wrong with it', async () => {
  const page = await openWith((route) =>
    route.fulfill({ body: '{"version": 1, "actions": [', contentType: 'application/json' }),
  );
  const message = page.getByRole('alert', { name: 'Le fichier des actions est illisible' });
  await message.waitFor();
  expect(await message.textContent()).toContain('JSON');
  await page.close();
});

test('while the actions are on their way the base map is there', async () => {
  const gate = new EventTarget();
  const opened = once(gate, 'open');
  const page = await openWith(async (route) => {
    await opened;
    await route.continue();
  });
  await page.getByText('Le fond de carte est prêt. Les actions arrivent.').waitFor();
  await page.locator('main #first-map svg').first().waitFor();
  await expectAccessible(page);
  gate.dispatchEvent(new Event('open'));
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await page.close();
});

test('actions set aside are counted, named and explained', async () => {
  const page = await openWith(async (route) => {
    const response = await route.fetch();
    const dataset: unknown = await response.json();
    await route.fulfill({ response, json: withoutFirstTitle(dataset) });
  });
  await page.getByText(/^1\saction du fichier est écartée/).waitFor();
  await page.getByRole('button', { name: 'Voir lesquelles et pourquoi' }).click();
  await expect.poll(() => page.getByText('kaz-2000-training-study-visits').count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger la liste (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('problemes-du-fichier.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain('kaz-2000-training-study-visits;title;');
  await page.close();
});

/** The dataset with its first action deprived of its title. */
function withoutFirstTitle(dataset: unknown): unknown {
  if (typeof dataset !== 'object' || dataset === null || !('actions' in dataset) || !Array.isArray(dataset.actions)) {
    throw new Error('not a dataset');
  }
  const [first, ...others]: readonly unknown[] = dataset.actions;
  const bare = typeof first === 'object' ? { ...first, title: {} } : first;
  return { ...dataset, actions: [bare, ...others] };
}
