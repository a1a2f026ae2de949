import { expect, test } from 'vitest';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import { sceneOfView } from './scene-of-view.ts';

const { dataset } = sampleDataset();
const engine = createEngine(dataset, FACETS);

test.each<[Partial<ViewState>, string, string]>([
  [{ action: 'kaz-memorandum' }, 'Mémorandum avec le Kazakhstan', 'Memorandum with Kazakhstan'],
  [{ action: 'undated' }, 'Accord sans date', 'Accord sans date'],
  [{ country: 'KAZ' }, 'Kazakhstan', 'Kazakhstan'],
])('the scene of %j is named in both languages', (changes, fr, en) => {
  const view = { ...defaultViewState('fr'), ...changes };
  expect(sceneOfView(view, dataset, engine.query(view)).title).toEqual({ fr, en });
});

test('a filtered view is named by its sentence and keeps what it shows', () => {
  const { values } = defaultViewState('en');
  const view: ViewState = { ...defaultViewState('en'), view: 'table', values: { ...values, theme: ['ai'] } };
  const scene = sceneOfView(view, dataset, engine.query(view));
  expect(scene.title.fr).toMatch(/^1\saction/);
  expect(scene.title.en).toMatch(/^1\saction/);
  expect(scene.title.fr).not.toBe(scene.title.en);
  expect(scene).toMatchObject({ caption: null, view: { view: 'table', theme: 'ai' } });
});
