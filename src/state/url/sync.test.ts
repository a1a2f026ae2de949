import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeAddress, type FakeAddress } from '../../../tests/support/fake-address.ts';
import { sampleDataset } from '../../../tests/support/sample-dataset.ts';
import { type Atlas, openAtlas } from '../atlas.ts';
import { createPreferences } from '../preferences.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function denied(): never {
  throw new DOMException('denied', 'SecurityError');
}

function open(link = ''): { readonly atlas: Atlas; readonly address: FakeAddress; readonly close: () => void } {
  const address = fakeAddress(link);
  const atlas = openAtlas(address, createPreferences(denied, ['fr']));
  return { atlas, address, close: atlas.connect() };
}

test('facets, selection and view each make an entry, and going back undoes them one by one', () => {
  const { atlas, address } = open();
  const { commands } = atlas.store;
  commands.toggleFacetValue('theme', 'ai');
  commands.select('KAZ');
  commands.setView('table');
  expect(address.entries).toEqual(['', '?theme=ai', '?select=KAZ&theme=ai', '?view=table&select=KAZ&theme=ai']);
  address.go(-2);
  expect(atlas.store.getState().view).toMatchObject({ view: 'map', selected: [], values: { theme: ['ai'] } });
  address.go(1);
  expect(atlas.store.getState().view.selected).toEqual(['KAZ']);
  expect(address.entries).toHaveLength(4);
});

test.each([
  ['?colour=red', ''],
  ['?theme=ai&theme=digital&__proto__=1&constructor=2', '?theme=ai'],
  ['?from=2025&to=2022&step=year', '?step=year'],
  ['?theme=ai,gone&partner=ZZZ,KAZ', '?theme=ai&partner=KAZ'],
  [`?q=${'a'.repeat(500)}&view=table`, '?view=table'],
  [`?select=KAZ&${'x'.repeat(100_000)}`, '?select=KAZ'],
  ['?%E0%A4%A=1&%00=%00', ''],
])('an address that lies is rewritten to the view that it gives, in place: %.60s', (link, valid) => {
  const { atlas, address } = open(link);
  atlas.admit(sampleDataset().dataset);
  vi.advanceTimersByTime(120);
  expect(address.entries).toEqual([valid]);
  expect(atlas.session.getState().ignoredLinkParts).not.toEqual([]);
});

test('an address that lies is rewritten on the way back as well', () => {
  const { atlas, address } = open('?theme=ai');
  atlas.store.commands.select('KAZ');
  address.replace('?select=KAZ&theme=ai');
  address.push('?theme=ai&view=cube');
  address.go(-1);
  address.go(1);
  expect(address.entries.at(-1)).toBe('?theme=ai');
  expect(atlas.session.getState().ignoredLinkParts).toEqual(['view=cube']);
});

test('an address that is right is left as it was written', () => {
  const { atlas, address } = open('?utm_source=letter&lang=fr&v=1&theme=ai');
  atlas.admit(sampleDataset().dataset);
  vi.advanceTimersByTime(120);
  expect(address.writes).toEqual([]);
});

test('camera and typing rewrite the entry, a few times a second at most', () => {
  const { atlas, address } = open();
  for (const text of ['é', 'éc', 'école']) atlas.store.commands.setText(text);
  atlas.store.commands.setCamera({ lon: 11, lat: 20, scale: 2 });
  expect(address.writes).toEqual([]);
  vi.advanceTimersByTime(120);
  expect(address.writes).toEqual(['replace ?q=%C3%A9cole&at=11,20,2']);
});

test('a drag follows in the address and leaves one entry, behind which the view is as before the drag', () => {
  const { atlas, address } = open();
  const { setPeriod } = atlas.store.commands;
  setPeriod('2021', '2024', { commit: false });
  vi.advanceTimersByTime(120);
  expect(address.entries).toEqual(['?from=2021&to=2024']);
  setPeriod('2022', '2024', { commit: false });
  setPeriod('2022', '2025', { commit: true });
  expect(address.entries).toEqual(['', '?from=2022&to=2025']);
});

test('a drag that ends where it began leaves no entry', () => {
  const { atlas, address } = open('?from=2022');
  const { setPeriod } = atlas.store.commands;
  setPeriod('2021', null, { commit: false });
  vi.advanceTimersByTime(120);
  setPeriod('2022', null, { commit: true });
  expect(address.entries).toEqual(['?from=2022']);
});

test('what was typed just before a choice stays with the entry left behind', () => {
  const { atlas, address } = open();
  atlas.store.commands.setText('école');
  atlas.store.commands.select('KAZ');
  expect(address.entries).toEqual(['?q=%C3%A9cole', '?select=KAZ&q=%C3%A9cole']);
  vi.advanceTimersByTime(1000);
  expect(address.entries).toHaveLength(2);
});

test('the same choice twice makes one entry', () => {
  const { atlas, address } = open();
  atlas.store.commands.setFacetValues('theme', ['ai']);
  atlas.store.commands.setFacetValues('theme', ['ai']);
  expect(address.entries).toEqual(['', '?theme=ai']);
});

test('nothing is written before something changes, nor after the end; a pending change is written when leaving', () => {
  const { atlas, address, close } = open('?v=1&lang=fr&theme=ai');
  vi.advanceTimersByTime(1000);
  expect(address.writes).toEqual([]);
  atlas.store.commands.setText('a');
  address.leave();
  expect(address.writes).toEqual(['replace ?theme=ai&q=a']);
  close();
  atlas.store.commands.select('KAZ');
  expect(address.writes).toHaveLength(1);
});

test('a jump inside the page loses nothing that is not written yet', () => {
  const { atlas, address } = open();
  atlas.store.commands.setText('école');
  address.go(0);
  expect(atlas.store.getState().view.text).toBe('école');
});

test('a chosen language is remembered and needs no key; a link’s language is neither', () => {
  const { atlas, address } = open('?lang=en');
  atlas.store.commands.select('KAZ');
  expect(address.entries.at(-1)).toBe('?select=KAZ&lang=en');
  atlas.store.commands.setLanguage('fr');
  vi.advanceTimersByTime(120);
  expect(address.entries.at(-1)).toBe('?select=KAZ');
});

test('what the dataset does not know is dropped from the view and from the address, and reported', () => {
  const { atlas, address } = open('?theme=ai,moon&select=KAZ,FRA&action=gone&colour=red');
  const { dataset } = sampleDataset();
  atlas.admit(dataset);
  vi.advanceTimersByTime(120);
  expect(atlas.store.getState().view).toMatchObject({ selected: ['KAZ'], action: null, values: { theme: ['ai'] } });
  expect(atlas.session.getState().ignoredLinkParts).toEqual(['colour=red', 'theme=moon', 'select=FRA', 'action=gone']);
  expect(address.entries).toEqual(['?select=KAZ&theme=ai']);
});

test('a return to an entry that the dataset does not know shows what is left of it', () => {
  const { atlas, address } = open('?theme=moon');
  atlas.store.commands.select('KAZ');
  atlas.admit(sampleDataset().dataset);
  vi.advanceTimersByTime(120);
  address.go(-1);
  expect(atlas.store.getState().view).toMatchObject({ selected: [], values: { theme: [] } });
  expect(atlas.session.getState().ignoredLinkParts).toEqual(['theme=moon']);
});

test('what leads out of an embed makes no entry in the history of the page around', () => {
  const { atlas, address } = open('?embed=1&select=KAZ');
  atlas.store.commands.applyView({ embed: false, selected: [] }, 'push');
  expect(address.entries).toEqual(['']);
});
