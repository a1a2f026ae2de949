import { beforeAll, describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import type { CooperationAction } from '../../src/domain/action.ts';
import type { DecodedDataset } from '../../src/domain/dataset.ts';
import { FACETS } from '../../src/filters/registry.ts';
import type { FacetId } from '../../src/filters/facet.ts';
import { createEngine } from '../../src/query/engine.ts';
import type { Engine } from '../../src/query/query.ts';
import { buildPublishedDataset } from './real-dataset.ts';

let text: string;
let decoded: DecodedDataset;
let engine: Engine;

beforeAll(() => {
  text = buildPublishedDataset();
  decoded = decodeDataset(text);
  engine = createEngine(decoded.dataset, FACETS);
}, 60_000);

const NO_VALUES: Readonly<Record<FacetId, readonly string[]>> = {
  theme: [],
  geography: [],
  type: [],
  direction: [],
  status: [],
  organisation: [],
};

interface Choice {
  readonly values?: Partial<Record<FacetId, readonly string[]>>;
  readonly from?: string;
  readonly to?: string;
}

/** The ids that the reader finds under a choice. */
function find({ values = {}, from, to }: Choice): readonly string[] {
  const filters = {
    values: { ...NO_VALUES, ...values },
    all: [],
    text: '',
    from: from ?? null,
    to: to ?? null,
    undated: true,
  };
  return engine.query(filters).matches.map(({ id }) => id);
}

function actionOf(id: string): CooperationAction {
  const action = decoded.dataset.actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}

test('every action is kept and no problem is reported', () => {
  expect(decoded.dataset.actions).toHaveLength(181);
  expect(decoded.setAsideCount).toBe(0);
  expect(decoded.problems).toEqual([]);
});

test('the partners are 69 countries and territories', () => {
  expect(new Set(decoded.dataset.actions.flatMap(({ partners }) => partners)).size).toBe(69);
});

test('the working notes are not published', () => {
  expect(text).not.toContain('"facts"');
  expect(text.trimEnd()).not.toContain('\n');
});

test('every action has both languages and a source', () => {
  for (const { title, summary, sources } of decoded.dataset.actions) {
    expect([title.fr, title.en, summary?.fr, summary?.en].every(Boolean)).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('every theme and type can stand in a sentence of both languages', () => {
  const phrases = [
    ...decoded.dataset.themes.map(({ phrase }) => phrase),
    ...decoded.dataset.types.map(({ plural }) => plural),
  ];
  for (const phrase of phrases) expect([phrase?.fr, phrase?.en].every(Boolean)).toBe(true);
});

test('the dataset says whose it is and of when', () => {
  const { institution, updated, title } = decoded.dataset;
  expect(title).toEqual({ fr: 'Atlas des coopérations', en: 'Cooperation atlas' });
  expect(updated.text).toBe('2026-11-21');
  expect(institution.home).toEqual({ country: 'FRA', place: { fr: 'Paris', en: 'Paris' }, lon: 2.35, lat: 48.85 });
});

test('dates keep what is not sure of them', () => {
  expect(actionOf('kaz-2000-training-study-visits').time).toMatchObject({
    start: { precision: 'decade' },
    end: 'open',
  });
  expect(actionOf('kaz-2013-11-alumni-evening').time?.start).toMatchObject({ precision: 'day', uncertain: true });
  expect(actionOf('vnm-2025-07-energy-transition').time?.start).toMatchObject({
    precision: 'month',
    approximate: true,
  });
});

describe('the actions of 2025 that started the project', () => {
  const founding = [
    {
      id: 'kaz-2025-11-mou',
      country: 'KAZ',
      themes: ['ai', 'leadership', 'public-administration'],
      type: 'agreement',
      from: '2025-11-14',
      to: '2025-11-14',
    },
    {
      id: 'lva-2025-05-digital-delegation',
      country: 'LVA',
      themes: ['digital'],
      type: 'delegation-visit',
      from: '2025-05-22',
      to: '2025-05-22',
    },
    {
      id: 'vnm-2025-07-energy-transition',
      country: 'VNM',
      themes: ['energy-transition'],
      type: 'training',
      from: '2025-07',
      to: '2025-07',
    },
    {
      id: 'ken-2025-06-lpnt-mission',
      country: 'KEN',
      themes: ['leadership', 'human-resources', 'public-administration'],
      type: 'expert-mission',
      from: '2025-07',
      to: '2025-07',
    },
    {
      id: 'mex-2025-07-minister-visit',
      country: 'MEX',
      themes: ['public-administration'],
      type: 'ministerial-visit',
      from: '2025-07-03',
      to: '2025-07-03',
    },
    {
      id: 'bra-2025-07-two-study-visits',
      country: 'BRA',
      themes: ['public-administration'],
      type: 'study-visit',
      from: '2025-07-01',
      to: '2025-07-01',
    },
  ];

  test.each(founding)('$id is found by its country, its themes, its type and its period', (action) => {
    const { id, country, themes, type, from, to } = action;
    expect(find({ values: { geography: [country] } })).toContain(id);
    for (const theme of themes) expect(find({ values: { theme: [theme] } })).toContain(id);
    expect(find({ values: { type: [type] } })).toContain(id);
    expect(find({ from, to })).toContain(id);
    expect(find({ values: { geography: [country], theme: themes, type: [type] }, from, to })).toEqual([id]);
  });

  test.each(founding)('$id is not found in another year or country', ({ id, country }) => {
    expect(find({ to: '2024' })).not.toContain(id);
    expect(find({ from: '2026' })).not.toContain(id);
    expect(find({ values: { geography: [country === 'FIN' ? 'KAZ' : 'FIN'] } })).not.toContain(id);
  });

  test('the Kazakh memorandum is of 14 November 2025, in the day', () => {
    const { time } = actionOf('kaz-2025-11-mou');
    expect(time?.start).toMatchObject({ text: '2025-11-14', precision: 'day', uncertain: false });
    expect(time?.interval.start).toBe(time?.interval.end);
  });

  test('the two Brazilian study visits are one record of two, published on 1 July 2025', () => {
    const { count, sources } = actionOf('bra-2025-07-two-study-visits');
    expect(count).toBe(2);
    expect(sources[0]?.published?.text).toBe('2025-07-01');
  });

  test('ASEAN is found as an organisation, with the training of July 2025', () => {
    const asean = decoded.dataset.organisations.find(({ id }) => id === 'asean');
    expect(asean?.acronym).toBe('ASEAN');
    expect(find({ values: { organisation: ['asean'] } })).toContain('vnm-2025-07-energy-transition');
  });
});

test('what has no partner is found under its region or without a country', () => {
  const regional = decoded.dataset.actions.filter(
    ({ partners, regions }) => partners.length === 0 && regions.length > 0,
  );
  expect(regional.length).toBeGreaterThan(0);
  for (const { id, regions } of regional) expect(find({ values: { geography: regions } })).toContain(id);
});
