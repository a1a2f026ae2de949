import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryName } from '../../domain/countries.ts';
import { searchWords } from '../../query/search-text.ts';
import {
  buildAction,
  buildDataset,
  buildOrganisation,
  buildTheme,
  time,
} from '../../../tests/support/build-dataset.ts';
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { beginsWithOneSlip } from './one-edit.ts';
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
  expect(names(createSuggestions(dataset, 'fr').find('ka'))).toEqual([
    'country Kazakhstan',
    'action Mémorandum',
    'action Visite au Kazakhstan',
    '“ka”',
  ]);
});

test('either language finds, the label is in the language of the interface', () => {
  expect(names(createSuggestions(dataset, 'fr').find('germany'))).toEqual(['country Allemagne', '“germany”']);
  expect(names(createSuggestions(dataset, 'en').find('allem'))).toEqual(['country Germany', '“allem”']);
});

test('accents and case are ignored, every word must match', () => {
  expect(names(createSuggestions(dataset, 'fr').find('MEMO'))).toEqual(['action Mémorandum', '“MEMO”']);
  expect(names(createSuggestions(dataset, 'fr').find('artif intel'))).toEqual([
    'theme Intelligence artificielle',
    '“artif intel”',
  ]);
  expect(names(createSuggestions(dataset, 'fr').find('visite mongolie'))).toEqual(['“visite mongolie”']);
});

test('without a word there is nothing to suggest', () => {
  expect(createSuggestions(dataset, 'fr').find(' … ')).toEqual([]);
});

function exactly(text: string) {
  return exactSuggestion(createSuggestions(dataset, 'fr').find(text), text);
}

test('the whole name of a country or theme is found as it is, a part of it is not', () => {
  expect(exactly('allemagne')).toMatchObject({ kind: 'country', label: 'Allemagne' });
  expect(exactly('INTELLIGENCE artificielle')).toMatchObject({ kind: 'theme' });
  expect(exactly('allem')).toBeNull();
  expect(exactly('mémorandum')).toBeNull();
});

const aliases = Object.entries(COUNTRY_ALIASES).flatMap(([code, others]) =>
  others.map((name) => [code, name] as const),
);

test.each(aliases)('%s is found by %s, and only because of it', (code, alias) => {
  const countries = buildDataset({ actions: [buildAction({ id: 'one', partners: [code] })] });
  expect(names(createSuggestions(countries, 'fr').find(alias))[0]).toBe(`country ${countryName(code, 'fr')}`);
  const own = [countryName(code, 'fr'), countryName(code, 'en')].flatMap(searchWords);
  expect(searchWords(alias).every((word) => own.some((name) => name.startsWith(word)))).toBe(false);
});

test('initials are whole words, a code of three letters finds too', () => {
  const american = buildDataset({ actions: [buildAction({ id: 'one', partners: ['USA', 'GBR'] })] });
  const search = createSuggestions(american, 'en').find;
  expect(names(search('us'))).toEqual(['country United States', '“us”']);
  expect(names(search('gbr'))).toEqual(['country United Kingdom', '“gbr”']);
  expect(exactSuggestion(search('uk'), 'uk')).toMatchObject({ code: 'GBR' });
});

test('one slip is forgiven where nothing else is found, and never hides what is', () => {
  const search = createSuggestions(dataset, 'fr').find;
  expect(names(search('kasakh'))).toEqual([
    'country Kazakhstan',
    'action Mémorandum',
    'action Visite au Kazakhstan',
    '“kasakh”',
  ]);
  expect(names(search('memorendum'))).toEqual(['action Mémorandum', '“memorendum”']);
  expect(names(search('visite'))).toEqual(['action Visite au Kazakhstan', '“visite”']);
});

test('regions and organisations are groups of their own', () => {
  const asian = buildDataset({
    organisations: [buildOrganisation('asean', { acronym: 'ANASE' })],
    actions: [buildAction({ id: 'one', partners: ['KAZ'], organisations: ['asean'] })],
  });
  const search = createSuggestions(asian, 'fr').find;
  expect(search('asie').slice(0, -1)).toEqual([
    { kind: 'region', id: 'asia', label: 'Asie', count: 1 },
    { kind: 'region', id: 'central-asia', label: 'Asie centrale', count: 1 },
  ]);
  expect(search('anase')[0]).toEqual({ kind: 'organisation', id: 'asean', label: 'asean', count: 1 });
});

test('what is found among titles is what each of their words says, read at once or little by little', () => {
  const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  const anyTitle = fc.array(anyWord, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(anyTitle, { maxLength: 6 }),
      fc.array(anyWord, { minLength: 1, maxLength: 2 }),
      (titles, typed) => {
        const titled = buildDataset({
          actions: titles.map((title, index) => buildAction({ id: `${index}`, title: { fr: title.join(' ') } })),
        });
        const search = createSuggestions(titled, 'fr');
        while (!search.read(() => false));
        const withWords = (fits: (typed: string, own: string) => boolean) =>
          titles.filter((title) => typed.every((part) => title.some((own) => fits(part, own))));
        const exact = withWords((part, own) => own.startsWith(part));
        const near = withWords((part, own) => own.startsWith(part) || beginsWithOneSlip(part, own));
        const expected = (exact.length > 0 ? exact : near).map((title) => `action ${title.join(' ')}`);
        const found = names(search.find(typed.join(' '))).slice(0, -1);
        expect(found).toEqual(expected.slice(0, 6));
        expect(names(createSuggestions(titled, 'fr').find(typed.join(' '))).slice(0, -1)).toEqual(found);
      },
    ),
  );
});
