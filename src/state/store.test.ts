import { afterEach, expect, test, vi } from 'vitest';
import { createViewStore, type ViewStore } from './store.ts';
import { defaultViewState, MAX_TEXT_LENGTH, type ViewState } from './view-state.ts';

function open(changes: Partial<ViewState> = {}): ViewStore {
  return createViewStore({ ...defaultViewState('fr'), ...changes });
}

afterEach(() => void vi.useRealTimers());

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

test('what is read rests while a drag goes on, follows once it stands still, and at once when it ends', () => {
  vi.useFakeTimers();
  const store = open();
  const rested = () => [store.getState().rested.from, store.getState().rested.to];
  const { setPeriod, toggleFacetValue } = store.commands;
  for (const from of ['2020', '2021', '2022']) {
    setPeriod(from, null, { commit: false });
    vi.advanceTimersByTime(60);
  }
  expect(viewOf(store).from).toBe('2022');
  expect(rested()).toEqual([null, null]);
  vi.advanceTimersByTime(60);
  expect(store.getState().rested).toBe(viewOf(store));
  setPeriod('2023', null, { commit: false });
  setPeriod('2024', '2025', { commit: true });
  expect(store.getState().rested).toBe(viewOf(store));
  vi.advanceTimersByTime(1000);
  expect(rested()).toEqual(['2024', '2025']);
  toggleFacetValue('theme', 'ai');
  expect(store.getState().rested).toBe(viewOf(store));
});
