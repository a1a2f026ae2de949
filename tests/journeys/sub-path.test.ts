import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { waitForMapIdle } from '../support/atlas-page.ts';
import { launchChromium } from '../support/launch-chromium.ts';

const BASE = '/a/b/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

test('under any path of a plain host the map, the dataset, the borders and the worker load, and nothing is asked elsewhere', async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join('dist', normalize(pathname.slice(BASE.length) || 'index.html'));
    if (!pathname.startsWith(BASE) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launchChromium();
  const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 800, height: 500 } });
  const failed: string[] = [];
  const outside: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(`http://127.0.0.1:${port}${BASE}`)) outside.push(url);
  });
  await page.goto(`http://127.0.0.1:${port}${BASE}?select=KAZ`);
  await waitForMapIdle(page);
  expect(await page.locator('[data-sheet]').getAttribute('data-sheet')).toBe('drawn');
  await page.getByRole('article', { name: 'Kazakhstan' }).waitFor();
  expect({ failed, outside }).toEqual({ failed: [], outside: [] });
  await browser.close();
  server.close();
});
