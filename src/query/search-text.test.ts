import { expect, test } from 'vitest';
import { buildAction, buildDataset, buildOrganisation, buildTheme } from '../../tests/support/build-dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { searchWords } from './search-text.ts';
import { createColumns } from './columns.ts';
import { hasRow } from './row-set.ts';
import { createTextIndex } from './text-index.ts';

test.each([
  ['L’École d’État', ['l', 'ecole', 'd', 'etat']],
  ["l'Œuvre ÆGIR", ['l', 'oeuvre', 'aegir']],
  ['ASSOCIATION QUÉBÉCOISE (AQUAÉNA)', ['association', 'quebecoise', 'aquaena']],
  ['Straße, Łódź, Đà Nẵng, Türkiye', ['strasse', 'lodz', 'da', 'nang', 'turkiye']],
  ['Éthique\u00a0: 2024–2025', ['ethique', '2024', '2025']],
  ['Қазақстан', ['қазақстан']],
  [' … — ', []],
])('the words of %s', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

const dataset = buildDataset({
  themes: [
    {
      ...buildTheme('ai', 'ai'),
      label: { fr: 'Intelligence artificielle', en: 'Artificial intelligence' },
      shortLabel: { fr: 'IA', en: 'AI' },
    },
  ],
  organisations: [
    buildOrganisation('asean', {
      label: { fr: 'Association des nations de l’Asie du Sud-Est', en: 'Association of Southeast Asian Nations' },
      acronym: 'ASEAN',
    }),
  ],
  actions: [
    buildAction({
      id: 'kazakhstan',
      title: { fr: 'Mémorandum de coopération', en: 'Memorandum of cooperation' },
      themes: ['ai'],
      partners: ['KAZ'],
      place: { name: { fr: 'Paris', en: 'Paris' }, country: 'FRA', lon: 2.35, lat: 48.85 },
    }),
    buildAction({
      id: 'vietnam',
      title: { fr: 'Formation' },
      summary: { fr: 'Une semaine d’échanges' },
      partners: ['VNM'],
      organisations: ['asean'],
    }),
    buildAction({ id: 'africa', title: { en: 'Symposium' }, regions: ['africa'] }),
  ],
});
const index = createTextIndex(dataset, createColumns(dataset, FACETS));
const found = (text: string): string[] | null => {
  const isFound = index.search(text);
  return isFound && dataset.actions.filter((_, action) => hasRow(isFound, action)).map((action) => action.id);
};

test.each([
  ['a word of the title, without accents', 'memorandum', ['kazakhstan']],
  ['a word of the summary', 'échange', ['vietnam']],
  ['the beginning of a country in French', 'viêt', ['vietnam']],
  ['a country in English', 'KAZAKHSTAN', ['kazakhstan']],
  ['an acronym', 'asean', ['vietnam']],
  ['an organisation in the other language', 'southeast asian', ['vietnam']],
  ['a theme in either language', 'artificial', ['kazakhstan']],
  ['the short name of a theme', 'ia', ['kazakhstan']],
  ['a theme with its article', 'l’intelligence', ['kazakhstan']],
  ['a type in the plural', 'agreements', ['kazakhstan', 'vietnam', 'africa']],
  ['a type', 'accord', ['kazakhstan', 'vietnam', 'africa']],
  ['a place', 'paris', ['kazakhstan']],
  ['a region that the action names', 'afrique', ['africa']],
  ['every word, in any order', 'coop memo', ['kazakhstan']],
  ['words of two actions together', 'memorandum asean', []],
  ['the middle of a word', 'morandum', []],
])('finds by %s', (_what, text, ids) => {
  expect(found(text)).toEqual(ids);
});

test('a text without words does not search', () => {
  expect(found('')).toBeNull();
  expect(found(' ’ ')).toBeNull();
});
