import type { Dataset } from '../domain/dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import type { Engine } from '../query/query.ts';
import { rememberLatest } from './remember.ts';

/** The engine of a dataset, built when it is first asked for: some tens of milliseconds for ten thousand actions. */
export const engineOf: (dataset: Dataset) => Engine = rememberLatest((dataset) => createEngine(dataset, FACETS), {
  count: 1,
});
