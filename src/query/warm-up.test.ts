import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../tests/support/arbitrary-query.ts';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from './engine.ts';
import { warmUpSteps } from './warm-up.ts';

test('warming up asks about every facet and a period, and leaves the answers as they were', () => {
  const engine = createEngine(sampleDataset().dataset, FACETS);
  const asked: unknown[] = [];
  const watched = {
    ...engine,
    query: (filters: typeof NO_FILTERS) => {
      asked.push(filters);
      return engine.query(filters);
    },
  };
  const before = [...engine.query(NO_FILTERS).matches];
  for (const step of warmUpSteps(watched, NO_FILTERS)) step();
  expect(new Set(asked).size).toBe(1 + FACETS.length + 1);
  expect(asked.at(-1)).toBe(NO_FILTERS);
  expect(engine.query(NO_FILTERS).matches).toEqual(before);
});
