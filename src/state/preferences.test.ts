import { expect, test } from 'vitest';
import { createPreferences, type Store } from './preferences.ts';

function storage(given: Readonly<Record<string, string>> = {}): Store & { readonly texts: Map<string, string> } {
  const texts = new Map(Object.entries(given));
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

function refuse(): never {
  throw new DOMException('denied', 'SecurityError');
}

test.each([
  [['en-GB', 'fr'], 'en'],
  [['de-DE', 'fr-CA', 'en'], 'fr'],
  [['kk', 'ru'], 'fr'],
  [[], 'fr'],
])('a browser that prefers %j reads in %s', (languages, expected) => {
  expect(createPreferences(() => storage(), languages).ambient()).toEqual({ language: expected, appearance: null });
});

test('a choice made before wins over the browser; what is stored is not trusted', () => {
  const chosen = storage({ 'atlas.language': 'en', 'atlas.appearance': 'dark' });
  expect(createPreferences(() => chosen, ['fr']).ambient()).toEqual({ language: 'en', appearance: 'dark' });
  const broken = storage({ 'atlas.language': 'xx', 'atlas.appearance': '<b>' });
  expect(createPreferences(() => broken, ['fr']).ambient()).toEqual({ language: 'fr', appearance: null });
});

test('only what was chosen is stored, and the system’s appearance is the absence of a choice', () => {
  const store = storage();
  const preferences = createPreferences(() => store, ['fr']);
  preferences.remember({ appearance: 'dark' });
  expect([...store.texts]).toEqual([['atlas.appearance', 'dark']]);
  preferences.remember({ appearance: null });
  expect([...store.texts]).toEqual([]);
  expect(preferences.ambient()).toEqual({ language: 'fr', appearance: null });
});

test('a frame without storage remembers for the visit', () => {
  const preferences = createPreferences(refuse, ['fr']);
  expect(preferences.ambient().language).toBe('fr');
  preferences.remember({ language: 'en' });
  expect(preferences.ambient().language).toBe('en');
});

test('keys of one character are on until they are turned off, with or without a storage', () => {
  const store = storage();
  for (const open of [() => store, refuse]) {
    const preferences = createPreferences(open, []);
    expect(preferences.hasCharacterKeys()).toBe(true);
    preferences.rememberCharacterKeys(false);
    expect(preferences.hasCharacterKeys()).toBe(false);
  }
  expect(createPreferences(() => store, []).hasCharacterKeys()).toBe(false);
});

test('the reader’s own story is kept in its tab only, or for the visit', () => {
  const machine = storage();
  const tab = storage();
  const preferences = createPreferences(
    () => machine,
    [],
    () => tab,
  );
  expect(preferences.draft()).toBeNull();
  preferences.rememberDraft('{}');
  expect(preferences.draft()).toBe('{}');
  expect([...machine.texts]).toEqual([]);
  preferences.rememberDraft(null);
  expect([...tab.texts]).toEqual([]);
  expect(() => createPreferences(refuse, []).rememberDraft('{}')).not.toThrow();
});
