import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { brokenDatasetsHold } from '../tests/support/dataset-properties.ts';
import { anyLinkHolds } from '../tests/support/link-properties.ts';

/**
 * The long property runs: random changes of the real dataset and random links. Prints its seed, which repeats the run;
 * a failure prints the smallest case that fails.
 * `npm run fuzz -- [--runs 100000] [--seed number] [--only datasets|links]`
 */
const PROPERTIES = { datasets: brokenDatasetsHold, links: anyLinkHolds };

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const numRuns = Number(values.runs);
const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
if (!Number.isSafeInteger(numRuns) || !Number.isSafeInteger(seed)) {
  throw new Error('--runs and --seed are whole numbers.');
}

for (const [name, property] of Object.entries(PROPERTIES)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`${name}: ${numRuns} runs, seed ${seed}`);
  const startedMs = performance.now();
  fc.assert<unknown>(property, { numRuns, seed, endOnFailure: false });
  console.log(`${name}: all hold, ${Math.round((performance.now() - startedMs) / 1000)} s`);
}
