import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from '../filters/facet.ts';
import { Answer } from './answer.ts';
import { createCountKeeper } from './count-map.ts';
import { createMatching } from './matching.ts';
import type { Engine } from './query.ts';

/** Indexes a dataset once; each question then costs what changed since the one before. */
export function createEngine(dataset: Dataset, facets: readonly Facet[]): Engine {
  const matching = createMatching(dataset, facets);
  const keepCounts = createCountKeeper(matching.counts);
  return {
    query(filters) {
      matching.moveTo(filters);
      return new Answer(dataset.actions, matching, filters, keepCounts());
    },
    indexText: (hasTime) => matching.text.build(hasTime),
  };
}
