import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../tests/support/launch-chromium.ts';
import { quantile } from './measure.ts';
import { writeLargeDataset, writeRealDataset } from './written-dataset.ts';

/**
 * `npm run bench:interaction -- [sizes]`: what a brush step and a facet toggle cost on the main thread of the built page,
 * four times slowed down, beside a bare animation frame. Each brush step moves a handle by one column. Times are of the
 * thread, so that waiting does not count; a drag is also measured whole, with all that it causes until the page rests.
 */

interface Measured {
  readonly what: string;
  /** Script, in milliseconds. */
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** Script, style and layout together. */
  readonly allMean: number;
  readonly allP95: number;
}

const SLOWDOWN = 4;
const BRUSH_STEPS = 60;
const TOGGLES = 24;
const BARE_FRAMES = 30;
/** Steps that are waited for until the page has done all that they cause. */
const RESTED_STEPS = 10;
/** How long nothing more is to be done after a step, in milliseconds. */
const REST_MS = 400;
const LOADED_MS = 120_000;
/** A page that runs less script than this in a second has nothing left to do, in milliseconds. */
const IDLE_MS = 5;
const MOST_IDLE_SECONDS = 60;

/** Thread time of a page so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<{ readonly script: number; readonly all: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  const script = of('ScriptDuration');
  return { script, all: script + of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Two frames: what a step shows is then on screen. */
async function shown(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** Waits until what the page does in idle time, such as indexing the texts, is done. */
async function settled(page: Page, session: CDPSession): Promise<void> {
  for (let before = Number.NaN, rounds = 0; rounds < MOST_IDLE_SECONDS; rounds++) {
    const { script } = await threadTime(session);
    if (script - before < IDLE_MS) return;
    before = script;
    await page.waitForTimeout(1000);
  }
}

type Step = () => Promise<unknown>;

interface Measuring {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Takes steps, waits after each, and measures each. */
async function measureSteps(
  { page, session }: Measuring,
  what: string,
  steps: readonly Step[],
  wait: Step = () => shown(page),
): Promise<Measured> {
  const scripts: number[] = [];
  const all: number[] = [];
  for (const step of steps) {
    const before = await threadTime(session);
    await step();
    await wait();
    const after = await threadTime(session);
    scripts.push(after.script - before.script);
    all.push(after.all - before.all);
  }
  return summary(what, scripts, all);
}

/** Takes all steps one frame after another and shares what they cost, until the page rests, among them. */
async function measureWhole({ page, session }: Measuring, what: string, steps: readonly Step[]): Promise<Measured> {
  const before = await threadTime(session);
  for (const step of steps) {
    await step();
    await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  }
  await page.waitForTimeout(REST_MS);
  const after = await threadTime(session);
  return summary(what, [(after.script - before.script) / steps.length], [(after.all - before.all) / steps.length]);
}

function summary(what: string, scripts: readonly number[], all: readonly number[]): Measured {
  return {
    what,
    mean: meanOf(scripts),
    p50: quantile(scripts, 0.5),
    p95: quantile(scripts, 0.95),
    most: Math.max(...scripts),
    allMean: meanOf(all),
    allP95: quantile(all, 0.95),
  };
}

function meanOf(samples: readonly number[]): number {
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}

/** The first handle of the brush held and moved to and fro by one column for each step. */
async function brushSteps(page: Page, count: number): Promise<readonly Step[]> {
  const ends = await Promise.all(
    [0, 1].map(async (end) => {
      const handle = page.getByRole('slider').nth(end);
      const box = await handle.boundingBox();
      const column = Number(await handle.getAttribute('aria-valuenow'));
      if (!box) throw new Error('The timeline has no handle');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, column };
    }),
  );
  const [start, end] = ends;
  if (!start || !end) throw new Error('The timeline has no window');
  const width = (end.x - start.x) / (end.column - start.column + 1);
  const reach = Math.min(15, end.column - start.column - 1);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  return Array.from({ length: count }, (_, step) => {
    const away = reach - Math.abs(((step + 1) % (2 * reach)) - reach);
    return () => page.mouse.move(start.x + away * width, start.y);
  });
}

/** The values of the first facets pressed one after another, each pressed again before the next. */
async function toggleSteps(page: Page): Promise<readonly Step[]> {
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
const results: (Measured & { readonly size: number; readonly domNodes: number; readonly heapMegabytes: number })[] = [];
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
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await settled(page, session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const at = { page, session };
  const rested = () => page.waitForTimeout(REST_MS);
  const bare = await measureSteps(
    at,
    'bare frame',
    Array.from({ length: BARE_FRAMES }, () => () => Promise.resolve()),
  );
  const brush = await measureSteps(at, 'brush step', await brushSteps(page, BRUSH_STEPS));
  await page.mouse.up();
  await rested();
  const whole = await measureWhole(at, 'brush step of a whole drag', await brushSteps(page, BRUSH_STEPS));
  await page.mouse.up();
  await rested();
  const still = await measureSteps(at, 'brush step and rest', await brushSteps(page, RESTED_STEPS), rested);
  await page.mouse.up();
  await rested();
  const toggle = await measureSteps(at, 'facet toggle', await toggleSteps(page));
  const { nodes: domNodes } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  const measured = [bare, brush, whole, still, toggle];
  for (const one of measured) results.push({ ...one, size, domNodes, heapMegabytes: heap / 1e6 });
  console.log(`\n${size.toLocaleString('en')} actions, main thread at ${SLOWDOWN}× slowdown, ms (× a bare frame)`);
  console.table(
    Object.fromEntries(
      measured.map(({ what, mean, p50, p95, most, allMean, allP95 }) => [
        what,
        {
          'script mean': `${mean.toFixed(1)} (×${(mean / bare.mean).toFixed(1)})`,
          p50: p50.toFixed(1),
          p95: p95.toFixed(1),
          most: most.toFixed(1),
          'with style and layout: mean': allMean.toFixed(1),
          'with them p95': allP95.toFixed(1),
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
