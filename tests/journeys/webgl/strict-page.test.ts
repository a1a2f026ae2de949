import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAtlas, waitForMapIdle } from '../../support/atlas-page.ts';
import { launchChromium } from '../../support/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the map starts its one worker, and no other code or markup made of text is let in', async () => {
  const { page, incidents } = await openAtlas(browser);
  await waitForMapIdle(page);
  expect(await page.locator('[data-sheet="drawn"]').count()).toBe(1);
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(
    page.workers().map(() => expect.stringMatching(/\/assets\/maplibre-worker-[\w-]+\.js$/)),
  );
  expect(page.workers().length).toBeGreaterThan(0);
  expect(incidents).toEqual({ console: [], foreignRequests: [], failedRequests: [] });

  const attempts = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    const tries: Readonly<Record<string, () => unknown>> = {
      markup: () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
      parsed: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      frame: () => Object.assign(frame, { srcdoc: '<b>x</b>' }),
      worker: () => new Worker('../assets/other.js'),
      'worker of a blob': () => new Worker(URL.createObjectURL(new Blob(['']))),
      script: () => Object.assign(document.createElement('script'), { src: '../start-check.js' }),
      timer: () => Reflect.apply(setTimeout, window, ['window.__xss = 1']),
      policy: () => Reflect.get(window, 'trustedTypes').createPolicy('other', {}),
    };
    return Object.entries(tries).filter(([, attempt]) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    });
  });
  expect(attempts).toEqual([]);
  await page.close();
});
