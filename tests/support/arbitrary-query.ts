import * as fc from 'fast-check';
import { DIRECTIONS, STATUSES } from '../../src/domain/action.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { FilterState } from '../../src/query/query.ts';
import { buildAction, buildDataset, buildOrganisation, buildTheme, time } from './build-dataset.ts';

const THEMES = ['ai', 'digital', 'europe', 'energy'] as const;
const ORGANISATIONS = ['asean', 'eu', 'ena'] as const;
const PARTNERS = ['KAZ', 'UZB', 'LVA', 'VNM', 'MAR', 'XKX'] as const;
const REGIONS = ['asia', 'central-asia', 'europe', 'south-eastern-asia', 'africa'] as const;
const STARTS = [
  '199X',
  '2019',
  '2020-02',
  '2020-02-29',
  '2021',
  '2021-06~',
  '2021-12-31',
  '2022-01-01',
  '2024-07',
] as const;
const ENDS = [undefined, '..', '2024-08', '2025'] as const;
const TITLES = [
  { fr: 'Mémorandum d’accord', en: 'Memorandum of understanding' },
  { fr: 'Visite d’étude à l’École', en: 'Study visit' },
  { fr: 'Œuvre commune' },
  { en: 'Joint work' },
] as const;

const someOf = <T extends string>(values: readonly T[], most = values.length) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

const anyTime = fc.option(
  fc
    .record({ start: fc.constantFrom(...STARTS), end: fc.constantFrom(...ENDS) })
    .map(({ start, end }) => time(start, end)),
  { freq: 4 },
);

const anyAction = fc.record({
  id: fc.constant('x'),
  title: fc.constantFrom(...TITLES),
  type: fc.constantFrom('agreement', 'study-visit'),
  themes: someOf(THEMES),
  partners: someOf(PARTNERS, 3),
  regions: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someOf(REGIONS, 2) }),
  organisations: someOf(ORGANISATIONS, 2),
  direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  status: fc.option(fc.constantFrom(...STATUSES)),
  time: anyTime,
});

/** Small datasets in which everything can be missing: partners, themes, organisations, dates, a language. */
export const anyDataset: fc.Arbitrary<Dataset> = fc.array(anyAction, { maxLength: 14 }).map((actions) =>
  buildDataset({
    themes: THEMES.map((id) => buildTheme(id)),
    organisations: ORGANISATIONS.map((id) => buildOrganisation(id, { acronym: id.toUpperCase() })),
    actions: actions.map((action, index) => buildAction({ ...action, id: `action-${index}` })),
  }),
);

/** The same with up to a hundred actions: more than a word of a bitmap holds, several with the same values. */
export const anyLargerDataset: fc.Arbitrary<Dataset> = fc
  .record({ dataset: anyDataset, copies: fc.integer({ min: 2, max: 7 }) })
  .map(({ dataset, copies }) => {
    const actions = Array.from({ length: copies }, () => dataset.actions).flat();
    return buildDataset({
      ...dataset,
      actions: actions.map((action, index) => ({ ...action, id: `action-${index}`, index })),
    });
  });

const NONE = 'none';
const anyEnd = fc.option(
  fc.constantFrom('1995', '2019', '2020-02', '2020-02-29', '2021-06', '2021-12', '2022', '2026', 'rubbish'),
  { freq: 2 },
);
/** What a reader chooses: often nothing, sometimes values that no action has, periods in the wrong order. */
export const anyFilters: fc.Arbitrary<FilterState> = fc.record({
  values: fc.record({
    theme: someOf([...THEMES, NONE, 'unknown'], 2),
    geography: someOf([...PARTNERS, ...REGIONS, 'oceania', 'NZL', NONE], 2),
    type: someOf(['agreement', 'study-visit'], 2),
    direction: someOf([...DIRECTIONS, NONE], 2),
    status: someOf([...STATUSES, NONE], 2),
    organisation: someOf([...ORGANISATIONS, NONE], 2),
  }),
  all: someOf(['theme', 'geography', 'organisation', 'type'] as const),
  text: fc.constantFrom(
    '',
    '',
    '',
    'kaz',
    'memorandum',
    'MÉMO',
    'etude ecole',
    'oeuvre',
    'visite lettonie',
    'asean',
    '…',
    'zzz',
  ),
  from: anyEnd,
  to: anyEnd,
  undated: fc.boolean(),
});

/** The filters of the first view. */
export const NO_FILTERS: FilterState = {
  values: { theme: [], geography: [], type: [], direction: [], status: [], organisation: [] },
  all: [],
  text: '',
  from: null,
  to: null,
  undated: true,
};
