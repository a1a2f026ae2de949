import { expect, test } from 'vitest';
import { createViewStore, type ViewStore } from './store.ts';
import { defaultViewState, MAX_TEXT_LENGTH, type ViewState } from './view-state.ts';

function open(changes: Partial<ViewState> = {}): ViewStore {
  return createViewStore({ ...defaultViewState('fr'), ...changes });
}

const viewOf = (store: ViewStore): ViewState => store.getState().view;

test('a selection is one country, or up to four when they are added, and letting go is the same gesture', () => {
  const store = open();
  const { select } = store.commands;
  select('KAZ');
  expect(viewOf(store).selected).toEqual(['KAZ']);
  select('LVA');
  expect(viewOf(store).selected).toEqual(['LVA']);
  for (const code of ['KAZ', 'SEN', 'CIV', 'VNM']) select(code, { add: true });
  expect(viewOf(store).selected).toEqual(['KAZ', 'SEN', 'CIV', 'VNM']);
  select('SEN', { add: true });
  expect(viewOf(store).selected).toEqual(['KAZ', 'CIV', 'VNM']);
  select('CIV');
  expect(viewOf(store).selected).toEqual(['CIV']);
  select('CIV');
  expect(viewOf(store).selected).toEqual([]);
});

test('selecting filters nothing and closes the open action', () => {
  const store = open({ action: 'a' });
  const { values } = viewOf(store);
  store.commands.select('KAZ');
  expect(viewOf(store).values).toBe(values);
  expect(viewOf(store).action).toBeNull();
});

test('facet values are added, taken away and never repeated', () => {
  const store = open();
  const { toggleFacetValue, setFacetValues, setFacetMode, clearFacet } = store.commands;
  toggleFacetValue('theme', 'ai');
  toggleFacetValue('theme', 'digital');
  toggleFacetValue('theme', 'ai');
  expect(viewOf(store).values.theme).toEqual(['digital']);
  setFacetValues('theme', ['ai', 'ai']);
  expect(viewOf(store).values.theme).toEqual(['ai']);
  setFacetMode('theme', 'all');
  setFacetMode('theme', 'all');
  expect(viewOf(store).all).toEqual(['theme']);
  clearFacet('theme');
  expect(viewOf(store).values.theme).toEqual([]);
});

test('clearing the filters keeps what is not a filter', () => {
  const store = open({ selected: ['KAZ'], view: 'table', text: 'école', from: '2022', undated: false });
  store.commands.clearFilters();
  expect(viewOf(store)).toEqual({ ...defaultViewState('fr'), selected: ['KAZ'], view: 'table' });
});

test('a change to equal values keeps the very same objects', () => {
  const store = open({ selected: ['KAZ'] });
  const before = store.getState();
  store.commands.applyView({ selected: ['KAZ'], camera: null }, 'replace');
  expect(store.getState()).toBe(before);
});

test('leaving a country’s page, and a text that is too long', () => {
  const store = open({ country: 'KAZ' });
  store.commands.setView('table');
  expect(viewOf(store)).toMatchObject({ view: 'table', country: null });
  store.commands.setText('a'.repeat(1000));
  expect(viewOf(store).text).toHaveLength(MAX_TEXT_LENGTH);
});
