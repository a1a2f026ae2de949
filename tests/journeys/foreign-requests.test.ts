import { expect, inject, test } from 'vitest';
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
