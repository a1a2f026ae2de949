import { expect, test } from 'vitest';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import { defaultViewState } from '../state/view-state.ts';
import { createAnswers } from './answers.ts';

test('equal filters have one answer, and the view at rest keeps its own while a drag goes on', () => {
  const engine = createEngine(sampleDataset().dataset, FACETS);
  const asked: unknown[] = [];
  const answers = createAnswers({ ...engine, query: (filters) => (asked.push(filters), engine.query(filters)) });
  const rested = defaultViewState('fr');
  const atRest = answers.to(rested);
  for (const from of ['2004', '2010', '2012', '2024']) {
    const live = { ...rested, from };
    expect(answers.to(live)).toBe(answers.to({ ...live }));
    expect(answers.to(live).matchCount).toBe(engine.query(live).matchCount);
    expect(answers.to(rested)).toBe(atRest);
  }
  expect(asked).toHaveLength(5);
});
