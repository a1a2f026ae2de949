import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/domain/dataset.ts';
import { arrays } from './contenders/arrays.ts';
import { atlas } from './contenders/atlas.ts';
import type { Contender, Running, Step } from './contenders/contender.ts';
import { crossfilter2 } from './contenders/crossfilter.ts';
import { areSame } from './contenders/same.ts';
import { createLargeDataset, readRealDataset } from './large-dataset.ts';
import { bytesInUse, processorMsOf, quantile, readBandwidth, timed } from './measure.ts';
import { brushDrag, facetToggles } from './steps.ts';
import { measureText, type MeasuredText, printText } from './text.ts';

/**
 * `npm run bench:engine -- [sizes]`: the engine beside crossfilter2 and plain arrays, on the same datasets with the same
 * steps in one run. Times are of a shared machine: only their ratios within a run mean something.
 */

interface Measured {
  readonly size: number;
  readonly name: string;
  readonly buildMs: number;
  readonly bytesPerAction: number;
  /** How many steps of the brush patience allowed. */
  readonly brushSteps: number;
  readonly brushP50: number;
  readonly brushP95: number;
  readonly toggleP50: number;
  readonly toggleP95: number;
}

const CONTENDERS = [atlas, crossfilter2, arrays];
const LARGEST_WITH_TEXT = 100_000;
const TOGGLE_ROUNDS = 3;
/** A shared machine interrupts; the best of some rounds is what the work itself takes. */
const LEAST_ROUNDS = 3;
const LEAST_MS = 1500;
/** Contenders too slow for every step in this time are measured on the first steps only. */
const PATIENCE_MS = 4000;

/** Takes the steps one after another while patience lasts; the times of each. */
function take(running: Running, steps: readonly Step[]): readonly number[] {
  const times: number[] = [];
  const start = performance.now();
  for (const step of steps) {
    times.push(timed(() => running.answer(step)).ms);
    if (performance.now() - start > PATIENCE_MS) break;
  }
  return times;
}

/** The best time of each step over several rounds, the first of which also warms the code. */
function timesOf(running: Running, steps: readonly Step[]): readonly number[] {
  const start = performance.now();
  let best = take(running, steps);
  const some = steps.slice(0, best.length);
  for (let round = 1; round < LEAST_ROUNDS || performance.now() - start < LEAST_MS; round++) {
    const times = take(running, some);
    best = best.map((ms, place) => Math.min(ms, times[place] ?? ms));
  }
  return best;
}

/** The processor time of the best of some builds, as many as patience allows: a build is long enough to be interrupted every time. */
function buildTimeOf(contender: Contender, dataset: Dataset): number {
  const start = performance.now();
  let best = Infinity;
  for (let round = 0; round < LEAST_ROUNDS && performance.now() - start < PATIENCE_MS; round++) {
    best = Math.min(
      best,
      processorMsOf(() => contender.build(dataset)),
    );
  }
  return best;
}

function measure(contender: Contender, dataset: Dataset, check: (running: Running) => void): Measured {
  const size = dataset.actions.length;
  const drag = brushDrag(dataset);
  const round = facetToggles(dataset);
  const toggles = Array.from({ length: TOGGLE_ROUNDS }, () => round).flat();

  const buildMs = buildTimeOf(contender, dataset);
  const before = bytesInUse();
  const running = contender.build(dataset);
  const bytesPerAction = (bytesInUse() - before) / size;
  check(running);
  const brush = timesOf(running, drag);
  const toggle = timesOf(running, toggles);
  return {
    size,
    name: contender.name,
    buildMs,
    bytesPerAction,
    brushSteps: brush.length,
    brushP50: quantile(brush, 0.5),
    brushP95: quantile(brush, 0.95),
    toggleP50: quantile(toggle, 0.5),
    toggleP95: quantile(toggle, 0.95),
  };
}

/** Throws when a contender answers otherwise than the atlas did: then they do not do the same job. */
function createCheck(
  name: string,
  steps: readonly Step[],
  expected: (readonly number[])[],
): (running: Running) => void {
  return (running) => {
    steps.forEach((step, place) => {
      const answer = running.answer(step);
      const wanted = (expected[place] ??= answer);
      if (!areSame(answer, wanted))
        throw new Error(`${name}, step ${place}: ${answer.join(' ')} is not ${wanted.join(' ')}`);
    });
  };
}

const format = (ms: number): string => ms.toFixed(ms < 10 ? 3 : 0);

/** A figure and, behind it, how many times that of the atlas it is. */
function beside(value: number, own: number): string {
  return value === own ? format(value) : `${format(value)} (×${(value / own).toFixed(1)})`;
}

function print(size: number, results: readonly Measured[]): void {
  const [own] = results;
  if (!own) return;
  console.log(`\n${size.toLocaleString('en')} actions; milliseconds (× the atlas)`);
  console.table(
    Object.fromEntries(
      results.map((result) => [
        result.name,
        {
          build: beside(result.buildMs, own.buildMs),
          'brush steps': result.brushSteps,
          'brush p50': beside(result.brushP50, own.brushP50),
          'brush p95': beside(result.brushP95, own.brushP95),
          'toggle p50': beside(result.toggleP50, own.toggleP50),
          'toggle p95': beside(result.toggleP95, own.toggleP95),
          'bytes an action': Math.round(result.bytesPerAction),
        },
      ]),
    ),
  );
}

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1000, 10_000, 100_000, 1_000_000];
const real = readRealDataset();
const gigabytesPerSecond = readBandwidth();
console.log(`Streaming read: ${gigabytesPerSecond.toFixed(1)} GB/s`);
const engines: Measured[] = [];
const texts: MeasuredText[] = [];
for (const size of sizes) {
  const dataset = createLargeDataset(real, size);
  const steps = [...brushDrag(dataset, 3), ...facetToggles(dataset, 3)];
  const expected: (readonly number[])[] = [];
  const measured = CONTENDERS.map((contender) =>
    measure(contender, dataset, createCheck(contender.name, steps, expected)),
  );
  print(size, measured);
  engines.push(...measured);
  const bytes = measured[0]?.bytesPerAction ?? Number.NaN;
  console.log(`one streaming pass over the index: ${format((bytes * size) / gigabytesPerSecond / 1e6)} ms`);
  if (size > LARGEST_WITH_TEXT) continue;
  const measuredTexts = measureText(dataset);
  printText(measuredTexts);
  texts.push(...measuredTexts);
}

const folder = join(process.cwd(), 'bench/results');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'engine.json'),
  `${JSON.stringify({ node: process.version, gigabytesPerSecond, engines, texts }, null, 2)}\n`,
);
