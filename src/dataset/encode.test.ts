import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { buildPublishedDataset } from '../../tests/data/real-dataset.ts';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { REAL } from '../../tests/support/dataset-properties.ts';
import { decodeOrRefuse } from '../../tests/support/dataset-properties.ts';
import { anyMutation, mutate } from '../../tests/support/mutate-dataset.ts';
import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { decodeDataset } from './decode.ts';
import { encodeDataset } from './encode.ts';
import type { JsonValue } from './json.ts';

/** The actions as an excerpt has them: renumbered, related among themselves. */
function asExcerpt(actions: readonly CooperationAction[]): readonly CooperationAction[] {
  const ids = new Set(actions.map(({ id }) => id));
  return actions.map((action, index) => ({ ...action, index, related: action.related.filter((id) => ids.has(id)) }));
}

/** Asserts that an excerpt reads without a remark as what it was taken from. */
function expectExcerptToHold(dataset: Dataset, actions: readonly CooperationAction[]): void {
  const { dataset: read, problems, setAsideCount } = decodeDataset(encodeDataset(dataset, actions));
  expect(problems).toEqual([]);
  expect(setAsideCount).toBe(0);
  expect(read.actions).toEqual(asExcerpt(actions));
  const { title, institution, licence, updated } = dataset;
  expect(read).toMatchObject({ title, institution, licence, updated });
  for (const list of ['themes', 'types', 'organisations'] as const) {
    expect(dataset[list]).toEqual(expect.arrayContaining([...read[list]]));
  }
  for (const [code, story] of read.countries) expect(dataset.countries.get(code)).toEqual(story);
}

let real: Dataset;
beforeAll(() => {
  real = decodeDataset(buildPublishedDataset()).dataset;
}, 60_000);

test('the whole real dataset is read again as it was', () => {
  expectExcerptToHold(real, real.actions);
  const { dataset } = decodeDataset(encodeDataset(real, real.actions));
  expect(dataset.themes).toEqual(real.themes);
});

test('an excerpt has the words and countries that it names, and no others', () => {
  const { dataset } = sampleDataset();
  const memorandum = dataset.actions.filter(({ id }) => id === 'kaz-memorandum');
  expectExcerptToHold(dataset, memorandum);
  const read = decodeDataset(encodeDataset(dataset, memorandum)).dataset;
  expect(read.themes.map(({ id }) => id)).toEqual(['ai', 'digital']);
  expect(read.types.map(({ id }) => id)).toEqual(['agreement']);
  expect(read.organisations).toEqual([]);
  expectExcerptToHold(dataset, []);
});

test('whatever was kept of a broken dataset, any excerpt of it reads without a remark', () => {
  const broken = fc
    .array(anyMutation, { minLength: 1, maxLength: 6 })
    .map((mutations) => mutations.reduce<JsonValue>(mutate, REAL));
  fc.assert(
    fc.property(broken, fc.integer({ min: 1, max: 3 }), (file, every) => {
      const dataset = decodeOrRefuse(file)?.dataset;
      if (dataset)
        expectExcerptToHold(
          dataset,
          dataset.actions.filter(({ index }) => index % every === 0),
        );
    }),
    { numRuns: 300 },
  );
});
