import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../tests/support/launch-chromium.ts';
import { quantile } from './measure.ts';
import { writeLargeDataset, writeRealDataset } from './written-dataset.ts';

/**
 * `npm run bench:interaction -- [sizes]`: what a brush step and a facet toggle cost on the main thread of the built page,
 * four times slowed down, beside a bare animation frame. Times are of the thread, so that waiting does not count.
 */

interface Measured {
  readonly size: number;
  readonly what: string;
  readonly scriptP50: number;
  readonly scriptP95: number;
  /** Script, style and layout together. */
  readonly allP95: number;
}

const SLOWDOWN = 4;
const BRUSH_STEPS = 60;
const TOGGLES = 24;
const BARE_FRAMES = 30;
const LOADED_MS = 120_000;

/** Thread time of a page so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<{ readonly script: number; readonly all: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const script = of('ScriptDuration');
  return { script, all: script + of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Two frames: what a step asks for is then done. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** Takes steps, each with its rest, and measures each. */
async function measureSteps(
  { page, session, size }: { readonly page: Page; readonly session: CDPSession; readonly size: number },
  what: string,
  steps: readonly (() => Promise<unknown>)[],
): Promise<Measured> {
  const scripts: number[] = [];
  const all: number[] = [];
  for (const step of steps) {
    const before = await threadTime(session);
    await step();
    await rest(page);
    const after = await threadTime(session);
    scripts.push(after.script - before.script);
    all.push(after.all - before.all);
  }
  return {
    size,
    what,
    scriptP50: quantile(scripts, 0.5),
    scriptP95: quantile(scripts, 0.95),
    allP95: quantile(all, 0.95),
  };
}

/** A handle of the brush dragged to and fro, one move of the pointer for each step. */
async function brushSteps(page: Page): Promise<readonly (() => Promise<unknown>)[]> {
  const box = await page.getByRole('slider').first().boundingBox();
  if (!box) throw new Error('The timeline has no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return Array.from({ length: BRUSH_STEPS }, (_, step) => {
    const away = Math.abs(((step + 15) % 60) - 30) * 10 - 150;
    return () => page.mouse.move(x + away, y);
  });
}

/** The values of the first facets pressed one after another, each pressed again before the next. */
async function toggleSteps(page: Page): Promise<readonly (() => Promise<unknown>)[]> {
  const boxes = page.getByRole('checkbox');
  const count = Math.min(await boxes.count(), TOGGLES / 2);
  return Array.from({ length: count * 2 }, (_, step) => {
    const box = boxes.nth(Math.floor(step / 2));
    return () =>
      box.evaluate((element) => {
        if (element instanceof HTMLElement) element.click();
      });
  });
}

/** How many actions to generate; 0 stands for the real dataset. */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [0, 10_000, 100_000];
const server = await preview({
  configFile: false,
  logLevel: 'silent',
  base: './',
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
const browser = await launchChromium();
const results: (Measured & { readonly domNodes: number; readonly heapMegabytes: number })[] = [];
for (const generated of sizes) {
  const { body, size } = generated === 0 ? writeRealDataset() : writeLargeDataset(generated);
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.route('**/data/atlas.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`http://127.0.0.1:${address.port}/?from=2010&to=2020`);
  await page.getByRole('slider').first().waitFor({ timeout: LOADED_MS });
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const at = { page, session, size };
  const bare = await measureSteps(
    at,
    'bare frame',
    Array.from({ length: BARE_FRAMES }, () => () => Promise.resolve()),
  );
  const drag = await brushSteps(page);
  const brush = await measureSteps(at, 'brush step', drag);
  await page.mouse.up();
  const toggle = await measureSteps(at, 'facet toggle', await toggleSteps(page));
  const { nodes: domNodes } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  for (const measured of [bare, brush, toggle]) results.push({ ...measured, domNodes, heapMegabytes: heap / 1e6 });
  console.log(`\n${size.toLocaleString('en')} actions, main thread at ${SLOWDOWN}× slowdown, ms (× a bare frame)`);
  console.table(
    Object.fromEntries(
      [bare, brush, toggle].map(({ what, scriptP50, scriptP95, allP95 }) => [
        what,
        {
          'script p50': `${scriptP50.toFixed(1)} (×${(scriptP50 / bare.scriptP50).toFixed(1)})`,
          'script p95': `${scriptP95.toFixed(1)} (×${(scriptP95 / bare.scriptP95).toFixed(1)})`,
          'with style and layout p95': allP95.toFixed(1),
        },
      ]),
    ),
  );
  console.log(`${domNodes} DOM nodes in memory, heap ${(heap / 1e6).toFixed(1)} MB`);
  await page.close();
}
await browser.close();
await server.close();

const folder = join(process.cwd(), 'bench/results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'interaction.json'), `${JSON.stringify({ slowdown: SLOWDOWN, results }, null, 2)}\n`);
