import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

test('a link full of garbage opens the atlas, keeps what makes sense and names the rest', async () => {
  const garbage = '?theme=ai,%00%ff,<script>&from=2025-99&at=x,y&select=ZZZ&view=cube&unknown=1&lang=fr&q=%F0%9F%A6%84';
  const { page, expectQuiet } = await openAtlas(browser, garbage);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const notice = page.getByRole('paragraph').filter({ hasText: /^Des parties du lien ne sont pas comprises/ });
  await notice.waitFor();
  expect(await notice.textContent()).toContain('view=cube');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=%F0%9F%A6%84');
  await page.getByRole('button', { name: 'Fermer cet avis' }).click();
  await notice.waitFor({ state: 'detached' });
  await expectQuiet();
});

test.each([
  ['?theme=ai&theme=digital&__proto__=1&constructor=prototype', '?theme=ai'],
  ['?country=KAZ&country=LVA&view=table&from=2025&to=2022', '?view=table&country=KAZ'],
  [`?partner=ZZZ,KAZ&q=${'é'.repeat(300)}`, '?partner=KAZ'],
  [`?select=KAZ&${'x'.repeat(6000)}=%E0%A4%A`, '?select=KAZ'],
])('a link that lies opens what is true of it, and the address says so: %.70s', async (link, valid) => {
  const { page, expectQuiet } = await openAtlas(browser, link);
  await page
    .getByRole('paragraph')
    .filter({ hasText: /^(Des parties|Une partie) du lien/ })
    .waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe(valid);
  await expectQuiet();
});

test('the same link gives the same view twice', async () => {
  const link = '?theme=ai,digital&from=2022&to=2025&select=KAZ&lang=fr';
  const names: (string | null)[] = [];
  for (const _ of [1, 2]) {
    const { page, expectQuiet } = await openAtlas(browser, link);
    await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
    names.push(await page.getByRole('heading', { level: 1 }).getAttribute('aria-label'));
    await expectQuiet();
  }
  expect(names[0]).toBe(names[1]);
  expect(names[0]).toMatch(/^17\sactions dans 18\spays/);
});

test('an empty result offers a way out that gives results', async () => {
  const { page, expectQuiet } = await openAtlas(
    browser,
    '?theme=energy-transition&type=ministerial-visit&from=2022&to=2025',
  );
  const message = page.getByRole('region', { name: /^Aucune action ne réunit ces trois\schoix$/ });
  await message.waitFor();
  await message
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .click();
  await message.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: /^\d+\s/ }).waitFor();
  await expectQuiet();
});
