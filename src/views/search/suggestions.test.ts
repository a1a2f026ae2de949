import { expect, test } from 'vitest';
import { buildAction, buildDataset, buildTheme, time } from '../../../tests/support/build-dataset.ts';
import { createSuggestions, exactSuggestion, type Suggestion } from './suggestions.ts';

const dataset = buildDataset({
  themes: [buildTheme('ai', 'ai', 'Intelligence artificielle')],
  actions: [
    buildAction({
      id: 'old',
      title: { fr: 'Visite au Kazakhstan', en: 'Visit to Kazakhstan' },
      partners: ['KAZ'],
      time: time('2009'),
    }),
    buildAction({
      id: 'new',
      title: { fr: 'Mémorandum', en: 'Kazakh memorandum' },
      partners: ['KAZ', 'DEU'],
      time: time('2025'),
    }),
  ],
});
const names = (suggestions: readonly Suggestion[]) =>
  suggestions.map((suggestion) =>
    suggestion.kind === 'text' ? `“${suggestion.text}”` : `${suggestion.kind} ${suggestion.label}`,
  );

test('countries come first, then actions from the latest, then the text itself', () => {
  expect(names(createSuggestions(dataset, 'fr')('ka'))).toEqual([
    'country Kazakhstan',
    'action Mémorandum',
    'action Visite au Kazakhstan',
    '“ka”',
  ]);
});

test('either language finds, the label is in the language of the interface', () => {
  expect(names(createSuggestions(dataset, 'fr')('germany'))).toEqual(['country Allemagne', '“germany”']);
  expect(names(createSuggestions(dataset, 'en')('allem'))).toEqual(['country Germany', '“allem”']);
});

test('accents and case are ignored, every word must match', () => {
  expect(names(createSuggestions(dataset, 'fr')('MEMO'))).toEqual(['action Mémorandum', '“MEMO”']);
  expect(names(createSuggestions(dataset, 'fr')('artif intel'))).toEqual([
    'theme Intelligence artificielle',
    '“artif intel”',
  ]);
  expect(names(createSuggestions(dataset, 'fr')('visite mongolie'))).toEqual(['“visite mongolie”']);
});

test('without a word there is nothing to suggest', () => {
  expect(createSuggestions(dataset, 'fr')(' … ')).toEqual([]);
});

function exactly(text: string) {
  return exactSuggestion(createSuggestions(dataset, 'fr')(text), text);
}

test('the whole name of a country or theme is found as it is, a part of it is not', () => {
  expect(exactly('allemagne')).toMatchObject({ kind: 'country', label: 'Allemagne' });
  expect(exactly('INTELLIGENCE artificielle')).toMatchObject({ kind: 'theme' });
  expect(exactly('allem')).toBeNull();
  expect(exactly('mémorandum')).toBeNull();
});
