import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAction, buildDataset, time } from '../../tests/support/build-dataset.ts';
import { compareEarliestFirst, compareLatestFirst } from './action-order.ts';
import { isNew, newestActions, plannedActions } from './newest.ts';

const dataset = buildDataset({
  actions: [
    buildAction({ id: 'year', time: time('2026'), partners: ['MAR'] }),
    buildAction({ id: 'undated' }),
    buildAction({ id: 'last-day', time: time('2026-11-21'), partners: ['KAZ', 'UZB'] }),
    buildAction({ id: 'planned-late', time: time('2027-05'), status: 'planned' }),
    buildAction({ id: 'cancelled', time: time('2026-11-20'), status: 'cancelled' }),
    buildAction({ id: 'after', time: time('2026-11-22') }),
    buildAction({ id: 'month', time: time('2026-11'), status: null }),
    buildAction({ id: 'thirty-days-ago', time: time('2026-10-22'), partners: ['LVA'] }),
    buildAction({ id: 'before-that', time: time('2026-10-21'), partners: ['VNM'] }),
    buildAction({ id: 'planned-soon', time: time('2026-11-26', '2026-11-28'), status: 'planned' }),
    buildAction({ id: 'first-of-year', time: time('2026-01-01') }),
  ],
});
const ids = (actions: readonly { readonly id: string }[]): string[] => actions.map((action) => action.id);

test('the newest are the three latest that took place by the dataset’s date', () => {
  expect(ids(newestActions(dataset))).toEqual(['last-day', 'month', 'thirty-days-ago']);
});

test('the newest are the first three of all that began, in the order of the latest', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...dataset.actions), { maxLength: 30 }), (some) => {
      const actions = some.map((action, index) => ({ ...action, index, id: `${index}` }));
      const few = { ...dataset, actions };
      const begun = actions.filter(
        ({ status, time: when }) =>
          status !== 'planned' && status !== 'cancelled' && when !== null && when.interval.start <= dataset.now,
      );
      expect(newestActions(few)).toEqual(begun.toSorted(compareLatestFirst).slice(0, 3));
    }),
  );
});

test('those to come are the planned ones, the next one first', () => {
  expect(ids(plannedActions(dataset))).toEqual(['planned-soon', 'planned-late']);
});

test('new means begun in the thirty days before the dataset’s date, never a guess from a year', () => {
  expect(ids(dataset.actions.filter((action) => isNew(action, dataset)))).toEqual([
    'last-day',
    'month',
    'thirty-days-ago',
  ]);
});

test('a coarse date stands at the beginning of what it covers, an undated action last in both orders', () => {
  const latest = ids(dataset.actions.toSorted(compareLatestFirst));
  expect(latest.slice(-3)).toEqual(['first-of-year', 'year', 'undated']);
  const earliest = ids(dataset.actions.toSorted(compareEarliestFirst));
  expect(earliest.slice(0, 2)).toEqual(['year', 'first-of-year']);
  expect(earliest.at(-1)).toBe('undated');
});
