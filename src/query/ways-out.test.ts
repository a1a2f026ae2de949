import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDataset, anyFilters, NO_FILTERS } from '../../tests/support/arbitrary-query.ts';
import { buildAction, buildDataset, time } from '../../tests/support/build-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from './engine.ts';
import { choicesOf, chosenCount, waysOut } from './ways-out.ts';

const engine = createEngine(
  buildDataset({
    actions: [
      buildAction({ id: 'a', themes: ['ai'], partners: ['KAZ'], time: time('2025') }),
      buildAction({ id: 'b', themes: ['ai', 'digital'], partners: ['LVA'], time: time('2024') }),
      buildAction({ id: 'c', themes: ['digital'], partners: ['LVA'] }),
    ],
  }),
  FACETS,
);

test('each way out takes one choice back and says how many actions it gives, most first', () => {
  const filters = { ...NO_FILTERS, values: { ...NO_FILTERS.values, theme: ['ai'], geography: ['LVA'] }, from: '2025' };
  expect(waysOut(engine, filters).map(({ choice, count }) => [choice.kind, count])).toEqual([
    ['values', 1],
    ['period', 1],
  ]);
});

test('values joined by OR are one choice, values joined by AND are several', () => {
  const values = { ...NO_FILTERS.values, theme: ['ai', 'digital'] };
  expect(choicesOf({ ...NO_FILTERS, values })).toHaveLength(1);
  expect(choicesOf({ ...NO_FILTERS, values, all: ['theme'] })).toHaveLength(2);
  expect(chosenCount({ ...NO_FILTERS, values, text: 'x', from: '2020', to: '2021' })).toBe(4);
});

test('without a choice there is no way out', () => {
  expect(waysOut(engine, NO_FILTERS)).toEqual([]);
});

test('a way out always gives what it announces, and never nothing', () => {
  fc.assert(
    fc.property(anyDataset, anyFilters, (dataset, filters) => {
      const own = createEngine(dataset, FACETS);
      for (const { filters: wider, count } of waysOut(own, filters)) {
        expect(count).toBeGreaterThan(0);
        expect(own.query(wider).matches).toHaveLength(count);
      }
    }),
  );
});
