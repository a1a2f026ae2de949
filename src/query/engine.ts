import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from '../filters/facet.ts';
import { Answer, rowsWithout, type Source } from './answer.ts';
import { createCountKeeper } from './count-map.ts';
import { createMatching } from './matching.ts';
import type { Engine, FilterState } from './query.ts';

/**
 * Indexes a dataset once; each question then costs what changed since the one before. Each row keeps a mask of what it
 * fails: a row whose mask is empty matches; one that fails a single facet still counts for the values of that facet.
 */
export function createEngine(dataset: Dataset, facets: readonly Facet[]): Engine {
  const { actions } = dataset;
  const matching = createMatching(dataset, facets);
  const { columns, tally, timeBits, undatedBit } = matching;
  const { failures } = tally;
  const keepCounts = createCountKeeper(tally.counts);
  let butPeriod: Uint8Array | null = null;

  const moveTo = (filters: FilterState): void => {
    if (matching.moveTo(filters)) butPeriod = null;
  };

  const source: Source = {
    actions,
    facets: columns.facets,
    places: columns.places,
    failuresUnder(filters) {
      moveTo(filters);
      return failures;
    },
    butPeriodUnder(filters) {
      moveTo(filters);
      butPeriod ??= rowsWithout(failures, ~timeBits);
      return butPeriod;
    },
    undatedUnder(filters) {
      moveTo(filters);
      const rows = matching.undatedRows.filter((row) => failures[row] === undatedBit);
      return Array.from(rows).flatMap((row) => actions[row] ?? []);
    },
  };

  return {
    query(filters) {
      moveTo(filters);
      return new Answer(source, filters, tally.matchCount(), keepCounts());
    },
    indexText: (hasTime) => matching.text.build(hasTime),
  };
}
