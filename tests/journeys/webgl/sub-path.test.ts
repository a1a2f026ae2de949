import { expect, test } from 'vitest';
import { waitForMapIdle } from '../../support/atlas-page.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { serveFolder } from '../../support/serve-folder.ts';

test('under any path of a plain host the map, the dataset, the borders and the worker load, and nothing is asked elsewhere', async () => {
  const host = await serveFolder('dist', '/a/b/');
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 800, height: 500 } });
  const failed: string[] = [];
  const outside: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(host.url)) outside.push(url);
  });
  await page.goto(`${host.url}?select=KAZ`);
  await waitForMapIdle(page);
  expect(await page.locator('[data-sheet]').getAttribute('data-sheet')).toBe('drawn');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  expect({ failed, outside }).toEqual({ failed: [], outside: [] });
  await browser.close();
  host.close();
});
