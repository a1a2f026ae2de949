import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, waitForMapIdle } from '../../support/atlas-page.ts';
import { launchChromium } from '../../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a director chooses the theme AI, then Kazakhstan, and reaches the source of the memorandum', async () => {
  const { page, expectQuiet } = await openAtlas(browser);
  await page.getByRole('heading', { level: 1, name: /^181\sactions de coopération/ }).waitFor();
  await waitForMapIdle(page);

  await page.getByRole('checkbox', { name: /^Intelligence artificielle/ }).check();
  await page.getByRole('heading', { level: 1, name: /^4\sactions .*l’intelligence artificielle/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('theme')).toBe('ai');

  await page.getByRole('button', { name: /^Kazakhstan, / }).click();
  const panel = page.getByRole('article', { name: 'Kazakhstan' });
  await panel.waitFor();
  expect(new URL(page.url()).searchParams.get('select')).toBe('KAZ');

  await panel.getByRole('link', { name: /^Mémorandum de coopération/ }).click();
  const detail = page.getByRole('article', { name: /^Mémorandum de coopération/ });
  const source = detail
    .getByRole('link', { name: /insp\.gouv\.fr|INSP|Kazakhstan/ })
    .and(page.locator('[href^="https://"]'));
  expect(await source.first().getAttribute('href')).toMatch(/^https:\/\/(www\.)?insp\.gouv\.fr\//);

  await page.goBack();
  await panel.waitFor();
  await page.goBack();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /^181\sactions/ }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: /^4\sactions/ }).waitFor();
  await expectQuiet();
});

test('the period chosen on the timeline and the table say the same number', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?view=table&from=2025&to=2025');
  const heading = page.getByRole('heading', { level: 1, name: /^\d+\saction/ });
  await heading.waitFor();
  const announced = Number(/^(\d+)\saction/.exec((await heading.getAttribute('aria-label')) ?? '')?.[1]);
  const table = page.locator('main').getByRole('table');
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(announced + 1);
  await expectQuiet();
});

test('sharing copies the whole address and says so on the button', async () => {
  const { page, expectQuiet } = await openAtlas(browser, '?theme=digital', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('heading', { level: 1, name: /numérique/ }).waitFor();
  await page.getByRole('button', { name: 'Partager' }).click();
  await page.getByRole('button', { name: 'Copier', exact: true }).click();
  await page.getByRole('button', { name: 'Lien copié' }).waitFor();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(Object.fromEntries(copied.searchParams)).toEqual({ theme: 'digital', lang: 'fr', v: '1' });
  await expectQuiet();
});
