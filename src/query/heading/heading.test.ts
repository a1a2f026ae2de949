import { expect, test } from 'vitest';
import {
  buildAction,
  buildDataset,
  buildOrganisation,
  buildTheme,
  time,
} from '../../../tests/support/build-dataset.ts';
import type { LanguageCode } from '../../domain/language.ts';
import { createFormat } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/registry.ts';
import type { FilterState } from '../query.ts';
import { describeView, filterTokens, type HeadingInput, headingText } from './heading.ts';

const dataset = buildDataset({
  themes: [
    { ...buildTheme('ai'), phrase: { fr: 'l’intelligence artificielle', en: 'artificial intelligence' } },
    { ...buildTheme('digital'), phrase: { fr: 'le numérique', en: 'digital technology' } },
    { ...buildTheme('leadership'), phrase: { fr: 'le leadership', en: 'leadership' } },
    buildTheme('europe', 'other', 'Europe'),
  ],
  types: [
    { id: 'agreement', label: { fr: 'Accord', en: 'Agreement' }, plural: { fr: 'accords', en: 'agreements' } },
    {
      id: 'study-visit',
      label: { fr: 'Visite d’étude', en: 'Study visit' },
      plural: { fr: 'visites d’étude', en: 'study visits' },
    },
    {
      id: 'alumni',
      label: { fr: 'Réseau des anciens élèves', en: 'Alumni network' },
      plural: { fr: 'actions du réseau des anciens élèves', en: 'alumni network actions' },
    },
  ],
  organisations: [
    buildOrganisation('asean', { acronym: 'ASEAN' }),
    buildOrganisation('coe', { label: { fr: 'Conseil de l’Europe', en: 'Council of Europe' } }),
  ],
  actions: [buildAction({ id: 'first', time: time('1999-09-01') }), buildAction({ id: 'undated' })],
});

const NO_FILTER: FilterState = {
  values: { theme: [], geography: [], type: [], direction: [], status: [], organisation: [] },
  all: [],
  text: '',
  from: null,
  to: null,
  undated: true,
};

type Chosen = Partial<Omit<FilterState, 'values'>> & { readonly values?: Partial<FilterState['values']> };

function input(language: LanguageCode, count: number, countryCount: number, chosen: Chosen, undated = 0): HeadingInput {
  const action = buildAction({ id: 'any' });
  return {
    dataset,
    language,
    messages: messagesOf(language),
    format: createFormat(language),
    filters: { ...NO_FILTER, ...chosen, values: { ...NO_FILTER.values, ...chosen.values } },
    result: {
      matchCount: count,
      countryCount,
      undated: Array.from({ length: undated }, () => action),
    },
  };
}

/** The sentence with plain spaces, so that the tables stay readable. */
function say(language: LanguageCode, count: number, countries: number, chosen: Chosen, undated = 0): string {
  return headingText(describeView(input(language, count, countries, chosen, undated))).replaceAll('\u00a0', ' ');
}

const years = { from: '2022', to: '2025' };

const SENTENCES: readonly [string, string, number, number, Chosen, number?][] = [
  [
    '181 actions de coopération avec 69 pays et territoires depuis 1999',
    '181 cooperation actions with 69 countries and territories since 1999',
    181,
    69,
    {},
  ],
  [
    '17 actions dans 18 pays sur l’intelligence artificielle et le numérique, de 2022 à 2025',
    '17 actions with 18 countries on artificial intelligence and digital technology, from 2022 to 2025',
    17,
    18,
    { values: { theme: ['ai', 'digital'] }, ...years },
  ],
  [
    '2 actions dans 2 pays à la fois sur l’intelligence artificielle, le numérique et le leadership',
    '2 actions with 2 countries on all of artificial intelligence, digital technology and leadership',
    2,
    2,
    { values: { theme: ['ai', 'digital', 'leadership'] }, all: ['theme'] },
  ],
  [
    '75 actions dans 22 pays d’Afrique',
    '75 actions with 22 countries in Africa',
    75,
    22,
    { values: { geography: ['africa'] } },
  ],
  [
    '118 actions dans 40 pays d’Afrique et d’Asie centrale',
    '118 actions with 40 countries in Africa and in Central Asia',
    118,
    40,
    { values: { geography: ['africa', 'central-asia'] } },
  ],
  [
    '8 actions avec le Kazakhstan et la Lettonie',
    '8 actions with Kazakhstan and Latvia',
    8,
    2,
    { values: { geography: ['KAZ', 'LVA'] } },
  ],
  [
    '1 action à la fois avec le Kazakhstan et la Lettonie',
    '1 action with both Kazakhstan and Latvia',
    1,
    2,
    { values: { geography: ['KAZ', 'LVA'] }, all: ['geography'] },
  ],
  [
    '9 actions avec les pays d’Asie centrale et la Lettonie',
    '9 actions with countries in Central Asia and with Latvia',
    9,
    3,
    { values: { geography: ['central-asia', 'LVA'] } },
  ],
  ['5 actions sans pays partenaire', '5 actions without a partner country', 5, 0, { values: { geography: ['none'] } }],
  [
    '12 actions avec le Kazakhstan ou sans pays partenaire',
    '12 actions with Kazakhstan or without a partner country',
    12,
    1,
    { values: { geography: ['none', 'KAZ'] } },
  ],
  ['Aucune action dans les pays d’Océanie', 'No actions in Oceania', 0, 0, { values: { geography: ['oceania'] } }],
  [
    'Aucune action de type visite d’étude sur le leadership, de 2022 à 2025',
    'No actions of type study visit on leadership, from 2022 to 2025',
    0,
    0,
    { values: { type: ['study-visit'], theme: ['leadership'] }, ...years },
  ],
  [
    '1 visite d’étude avec le Brésil en juillet 2025',
    '1 study visit with Brazil in July 2025',
    1,
    1,
    { values: { type: ['study-visit'], geography: ['BRA'] }, from: '2025-07', to: '2025-07' },
  ],
  [
    '1 action de type réseau des anciens élèves dans 1 pays',
    '1 action of type alumni network with 1 country',
    1,
    1,
    { values: { type: ['alumni'] } },
  ],
  [
    '12 accords et visites d’étude dans 9 pays',
    '12 agreements and study visits with 9 countries',
    12,
    9,
    { values: { type: ['agreement', 'study-visit'] } },
  ],
  [
    '12 actions réalisées ou en cours de type accord dans 9 pays',
    '12 completed or ongoing agreements with 9 countries',
    12,
    9,
    { values: { status: ['completed', 'ongoing'], type: ['agreement'] } },
  ],
  ['2 actions à venir dans 2 pays', '2 planned actions with 2 countries', 2, 2, { values: { status: ['planned'] } }],
  ['1 action annulée dans 1 pays', '1 cancelled action with 1 country', 1, 1, { values: { status: ['cancelled'] } }],
  [
    '61 actions en France avec 40 pays',
    '61 actions hosted in France with 40 countries',
    61,
    40,
    { values: { direction: ['incoming'] } },
  ],
  [
    '90 actions à l’étranger dans 45 pays',
    '90 actions abroad with 45 countries',
    90,
    45,
    { values: { direction: ['outgoing'] } },
  ],
  [
    '3 actions dans 8 pays avec l’organisme « ASEAN » ou « Conseil de l’Europe »',
    '3 actions with 8 countries involving the organisation “ASEAN” or “Council of Europe”',
    3,
    8,
    { values: { organisation: ['asean', 'coe'] } },
  ],
  [
    '1 action dans 8 pays sur « Europe », avec les mots « fonction publique », depuis mars 2022',
    '1 action with 8 countries on “Europe”, with the words “fonction publique”, since March 2022',
    1,
    8,
    { values: { theme: ['europe'] }, text: ' fonction publique ', from: '2022-03' },
  ],
  [
    '2 actions avec le Viêt Nam, avec l’organisme « ASEAN », avec le mot « énergie »',
    '2 actions with Vietnam involving the organisation “ASEAN”, with the word “énergie”',
    2,
    1,
    { values: { geography: ['VNM'], organisation: ['asean'] }, text: 'énergie' },
  ],
  ['Aucune action avec le mot « usa »', 'No actions with the word “usa”', 0, 0, { text: 'usa' }],
  [
    '4 actions dans 3 pays sur l’intelligence artificielle ou sans thème',
    '4 actions with 3 countries on artificial intelligence or without a theme',
    4,
    3,
    { values: { theme: ['none', 'ai'] } },
  ],
  [
    '20 actions dans 9 pays jusqu’en 2009 et 3 actions sans date',
    '20 actions with 9 countries up to 2009, and 3 undated actions',
    20,
    9,
    { to: '2009' },
    3,
  ],
  [
    'Aucune action en 1998, mais 1 action sans date',
    'No actions in 1998, but 1 undated action',
    0,
    0,
    { from: '1998', to: '1998' },
    1,
  ],
  [
    '176 actions dans 68 pays, hors actions sans date',
    '176 actions with 68 countries, leaving out undated actions',
    176,
    68,
    { undated: false },
  ],
];

test.each(SENTENCES)('%s', (french, english, count, countries, chosen, undated) => {
  expect(say('fr', count, countries, chosen, undated)).toBe(french);
  expect(say('en', count, countries, chosen, undated)).toBe(english);
});

test('ends in the wrong order and ends that are no date say what is really in force', () => {
  expect(say('fr', 17, 18, { from: '2025', to: '2022' })).toBe('17 actions dans 18 pays de 2022 à 2025');
  expect(say('fr', 17, 18, { from: 'hier', to: '2022' })).toBe('17 actions dans 18 pays jusqu’en 2022');
});

test('a decade is no year: the first action is dated as it is known', () => {
  const old = buildDataset({ actions: [buildAction({ id: 'old', time: time('197X') })] });
  const parts = describeView({ ...input('fr', 1, 1, {}), dataset: old });
  expect(headingText(parts)).toBe('1\u00a0action de coopération avec 1\u00a0pays depuis les années\u00a01970');
});

test('each token takes its own value away and nothing else', () => {
  const given = input('fr', 3, 3, {
    values: { theme: ['ai', 'digital'], direction: ['incoming'] },
    ...years,
    text: 'ena',
  });
  const removals = Object.fromEntries(filterTokens(given).map((token) => [token.id, token.removal]));
  expect(removals).toEqual({
    'theme:ai': { values: { ...given.filters.values, theme: ['digital'] } },
    'theme:digital': { values: { ...given.filters.values, theme: ['ai'] } },
    'direction:incoming': { values: { ...given.filters.values, direction: [] } },
    text: { text: '' },
    period: { from: null, to: null },
  });
  expect(filterTokens(given).map((token) => token.removeLabel)).toContain('Retirer l’intelligence artificielle');
});

test('what has no room is counted, the period stays', () => {
  const given = input('fr', 3, 3, {
    values: { theme: ['ai', 'digital', 'leadership'], organisation: ['asean', 'coe'] },
    ...years,
  });
  const short = headingText(describeView(given, 100)).replaceAll('\u00a0', ' ');
  expect(short).toBe('3 actions dans 3 pays sur l’intelligence artificielle, de 2022 à 2025 et 4 autres filtres');
  expect(headingText(describeView(given, 10)).replaceAll('\u00a0', ' ')).toBe(
    '3 actions dans 3 pays de 2022 à 2025 et 5 autres filtres',
  );
});

test('a language that a theme has no phrase for borrows the other one', () => {
  const themes = [{ ...buildTheme('ai'), phrase: { fr: 'l’intelligence artificielle' } }];
  const parts = describeView({
    ...input('en', 2, 2, { values: { theme: ['ai'] } }),
    dataset: buildDataset({ themes }),
  });
  expect(headingText(parts)).toContain('on l’intelligence artificielle');
});
