import { expect, inject, test } from 'vitest';
import { openAtlas } from '../support/atlas-page.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';

test.each(['http://example.org/pixel.gif', 'https://example.org/'])(
  'a request to %s fails its journey',
  async (url) => {
    const browser = await launchChromium(WITHOUT_WEBGL);
    const page = await browser.newPage();
    await page.goto('about:blank');
    await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).catch(() => null), url);
    await expect(browser.close()).rejects.toThrow('example.org');
  },
);

test('a browser that opens the atlas and waits asks nobody else', async () => {
  const browser = await launchChromium(WITHOUT_WEBGL);
  const page = await browser.newPage();
  await page.goto(inject('atlasUrl'));
  await page.getByRole('heading', { level: 1, name: /^181/ }).waitFor();
  await expect(browser.close()).resolves.toBeUndefined();
});

test('a loop of a ResizeObserver fails its journey', async () => {
  const browser = await launchChromium(WITHOUT_WEBGL);
  const { page, incidents } = await openAtlas(browser);
  await page.evaluate(() => {
    const box = document.createElement('div');
    document.body.append(box);
    let height = 0;
    new ResizeObserver(() => {
      height += 1;
      box.style.height = `${height}px`;
    }).observe(box);
  });
  await expect.poll(() => incidents.console.join()).toContain('ResizeObserver');
  await browser.close();
});
