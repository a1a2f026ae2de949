import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, WITHOUT_WEBGL } from '../tests/support/launch-chromium.ts';
import { serveFolder } from '../tests/support/serve-folder.ts';
import { writeLargeDataset, writeRealDataset } from './written-dataset.ts';

/**
 * `npm run bench:tasks -- [sizes]`: the tasks of the built page's main thread that hold it for long, at full speed and with
 * the map as SVG, while it opens and at each step of a visit. Milliseconds of the thread, so that a busy machine does not
 * count; 0 stands for the real dataset.
 */

/** What a step of a visit held the page for. */
interface Held {
  readonly step: string;
  readonly longest: number;
  /** Tasks of fifty milliseconds and more. */
  readonly longCount: number;
  readonly total: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const LONG_MS = 50;
const PATIENCE_MS = 120_000;
/** Without a busy moment for so long, the page rests. */
const REST_MS = 2000;
const CATEGORIES = ['toplevel', 'blink.user_timing', '__metadata'];

/** The steps of a visit, after the page has opened. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a theme': (page) => page.getByRole('group', { name: 'Thèmes' }).getByRole('checkbox').first().click(),
  'a period': async (page) => {
    await page.getByRole('slider').first().focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  },
  'the table': (page) => page.getByRole('link', { name: 'Tableau' }).first().click(),
  'its order': (page) => page.getByRole('button', { name: 'Pays', exact: true }).click(),
  'a country': (page) => goTo(page, '?country=MAR'),
  'the map again': (page) => goTo(page, '?'),
};

/** Another view of the page that is open. */
async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', '${link}'); dispatchEvent(new PopStateEvent('popstate'))`);
}

async function rest(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let last = performance.now();
    let busy = last;
    const look = () => {
      const now = performance.now();
      if (now - last > 60) busy = now;
      last = now;
      if (now - busy > ${REST_MS}) done();
      else setTimeout(look, 16);
    };
    look();
  })`);
}

/** Visits the page and gives what each step held it for. */
async function visit(folder: string): Promise<readonly Held[]> {
  const host = await serveFolder(folder);
  const browser = await launchChromium(WITHOUT_WEBGL);
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  page.on('pageerror', (error) => console.error(String(error)));
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  // The protocol leaves open what a trace holds.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...JSON.parse(JSON.stringify(value))));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.goto(host.url);
  await page.getByRole('slider').first().waitFor();
  await rest(page);
  for (const [step, act] of Object.entries(STEPS)) {
    await page.evaluate(`performance.mark('step: ${step}')`);
    await act(page);
    await rest(page);
  }
  const ended = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await ended;
  await browser.close();
  host.close();
  return heldBySteps(events);
}

/** The tasks of the thread that has the marks, by the mark before them. */
function heldBySteps(events: readonly TraceEvent[]): readonly Held[] {
  const marks = events.filter(({ name }) => name.startsWith('step: ')).toSorted((a, b) => a.ts - b.ts);
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === marks[0]?.pid && tid === marks[0].tid,
  );
  const steps = [{ name: 'step: opening', ts: -Infinity }, ...marks];
  return steps.map(({ name, ts }, index) => {
    const until = steps[index + 1]?.ts ?? Infinity;
    const times = tasks.filter((task) => task.ts >= ts && task.ts < until).map(({ tdur = 0 }) => tdur / 1000);
    return {
      step: name.replace('step: ', ''),
      longest: times.reduce((most, ms) => Math.max(most, ms), 0),
      longCount: times.filter((ms) => ms >= LONG_MS).length,
      total: times.reduce((sum, ms) => sum + ms, 0),
    };
  });
}

const asked = process.argv.slice(2).map(Number);
const results: { readonly size: number; readonly held: readonly Held[] }[] = [];
for (const generated of asked.length > 0 ? asked : [0, 10_000, 100_000]) {
  const { body, size } = generated === 0 ? writeRealDataset() : writeLargeDataset(generated);
  const folder = join('.cache/bench/tasks', String(size));
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'data/atlas.json'), body);
  const held = await visit(folder);
  rmSync(folder, { recursive: true });
  results.push({ size, held });
  console.log(`\n${size.toLocaleString('en')} actions, tasks of the main thread at full speed, ms`);
  console.table(
    Object.fromEntries(
      held.map(({ step, longest, longCount, total }) => [
        step,
        { longest: longest.toFixed(0), [`of ${LONG_MS} and more`]: longCount, 'all tasks': total.toFixed(0) },
      ]),
    ),
  );
}
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/tasks.json', `${JSON.stringify({ longMs: LONG_MS, results }, null, 2)}\n`);
