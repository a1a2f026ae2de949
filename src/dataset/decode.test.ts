import { describe, expect, test } from 'vitest';
import { decodeRaw, type Raw, RAW_ACTION, RAW_HEADER } from '../../tests/support/build-raw-dataset.ts';
import { decodeDataset } from './decode.ts';
import { DatasetRefused } from './errors.ts';

describe('vocabularies', () => {
  test('a repeated, missing or unusable id sets the entry aside', () => {
    const label = { fr: 'L' };
    const { dataset, problems } = decodeRaw(
      { themes: [{ id: 'ai', label }, { id: 'ai', label }, { label }, { id: 'none', label }, { id: 'a,b', label }, 4] },
      [],
    );
    expect(dataset.themes.map(({ id }) => id)).toEqual(['ai']);
    expect(problems.map(({ subject, field, rule }) => `${subject} ${field} ${rule}`)).toEqual([
      'ai themes[1].id id-repeated',
      '#3 themes[2].id id-missing',
      'none themes[3].id id-unusable',
      'a,b themes[4].id id-unusable',
      'null themes[5] not-an-object',
    ]);
  });

  test('a theme takes the mark of the others and its label where it says no more', () => {
    const { dataset, problems } = decodeRaw({ themes: [{ id: 'ai', label: { fr: 'IA' }, mark: 'star' }] }, []);
    expect(dataset.themes[0]).toEqual({
      id: 'ai',
      label: { fr: 'IA' },
      mark: 'other',
      shortLabel: { fr: 'IA' },
      phrase: null,
    });
    expect(problems).toMatchObject([{ subject: 'ai', field: 'themes[0].mark', rule: 'mark-unknown' }]);
  });

  test('a term without a label is shown by its id', () => {
    const { dataset } = decodeRaw({ types: [{ id: 'x' }] }, []);
    expect(dataset.types[0]?.label).toEqual({ fr: 'x', en: 'x' });
  });
});

test('countries: unknown codes and broken figures go, the rest stays', () => {
  const figure = {
    label: { fr: 'élèves' },
    value: 8,
    asOf: '2025',
    qualifier: 'about',
    source: { url: 'https://x.org/' },
  };
  const { dataset, problems } = decodeRaw(
    {
      countries: {
        KAZ: {
          lead: { fr: 'Une phrase.' },
          figures: [figure, { ...figure, value: 'huit' }, { ...figure, label: null }, { ...figure, qualifier: 'many' }],
        },
        XYZ: { lead: { fr: 'x' } },
        LVA: 3,
      },
    },
    [],
  );
  expect([...dataset.countries.keys()]).toEqual(['KAZ']);
  expect(dataset.countries.get('KAZ')?.figures).toMatchObject([
    { value: 8, qualifier: 'about', url: 'https://x.org/' },
    { value: 8, qualifier: null },
  ]);
  expect(problems.map(({ subject, field, rule }) => `${subject} ${field} ${rule}`)).toEqual([
    'KAZ countries.KAZ.figures[1].value number-invalid',
    'KAZ countries.KAZ.figures[2].label title-missing',
    'KAZ countries.KAZ.figures[3].qualifier qualifier-unknown',
    'null countries.XYZ partner-unknown',
    'null countries.LVA not-an-object',
  ]);
});

test('stories: a scene keeps the link keys that are text', () => {
  const { dataset, problems } = decodeRaw(
    {
      stories: [
        { id: 's', title: { fr: 'S' }, scenes: [{ title: { fr: '1' }, view: { select: 'KAZ', step: 3 } }, {}] },
        {},
      ],
    },
    [],
  );
  expect(dataset.stories).toEqual([
    { id: 's', title: { fr: 'S' }, scenes: [{ title: { fr: '1' }, caption: null, view: { select: 'KAZ' } }] },
  ]);
  expect(problems).toHaveLength(4);
});

describe('the header', () => {
  test('without a date of its own, the dataset is as old as its latest fact', () => {
    const { dataset } = decodeRaw({ updated: null }, [
      { ...RAW_ACTION, start: '2025-05-22', sources: [{ title: 'T', published: '2025-05-28' }] },
      { ...RAW_ACTION, id: 'b', start: '2030', status: 'planned' },
    ]);
    expect(dataset.updated.text).toBe('2025-05-28');
    expect(dataset.now).toBe(dataset.updated.interval.end);
  });

  test('a licence may be one text or one by language', () => {
    expect(decodeRaw({ licence: 'CC0' }, []).dataset.licence).toEqual({ fr: 'CC0', en: 'CC0' });
    expect(decodeRaw({ licence: { fr: 'Libre' } }, []).dataset.licence).toEqual({ fr: 'Libre' });
  });
});

function header(change: Raw): string {
  return JSON.stringify({ ...RAW_HEADER, actions: [], ...change });
}

describe('what is no dataset', () => {
  test.each([
    ['html', '<!doctype html><title>404</title>'],
    ['html', '\ufeff\n <html>'],
    ['not-json', ''],
    ['not-json', '{"version": 1,}'],
    ['not-a-dataset', 'null'],
    ['not-a-dataset', '[]'],
    ['not-a-dataset', '"text"'],
    ['wrong-version', '{}'],
    ['wrong-version', header({ version: 2 })],
    ['wrong-version', header({ version: '1' })],
    ['no-actions', header({ actions: null })],
    ['no-actions', header({ actions: {} })],
    ['no-institution', header({ institution: null })],
    ['no-institution', header({ institution: { name: { fr: 'I' } } })],
    [
      'no-institution',
      header({ institution: { name: { fr: 'I' }, home: { country: 'XYZ', place: 'P', lon: 0, lat: 0 } } }),
    ],
    [
      'no-institution',
      header({ institution: { name: { fr: 'I' }, home: { country: 'FRA', place: 'P', lon: 200, lat: 0 } } }),
    ],
    ['no-date', header({ updated: null })],
    ['not-a-dataset', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('%s (case %$)', (code, text) => {
    expect(() => decodeDataset(text)).toThrow(expect.objectContaining({ name: 'DatasetRefused', code }));
    expect(() => decodeDataset(text)).toThrow(DatasetRefused);
  });
});

test('names of the prototype are data like any other', () => {
  const text = `{"__proto__": {"version": 9}, ${JSON.stringify({ ...RAW_HEADER, countries: {} }).slice(1, -1)}, "actions": [
    {"__proto__": {"id": "x"}, "id": "constructor", "title": {"fr": "C", "__proto__": {"en": "x"}}, "type": "toString",
     "themes": ["constructor"], "partners": ["hasOwnProperty"], "regions": ["__proto__", "constructor"]}]}`;
  const { dataset, problems } = decodeDataset(text);
  expect(dataset.actions).toMatchObject([
    { id: 'constructor', title: { fr: 'C' }, type: 'toString', themes: [], regions: [] },
  ]);
  expect(problems.map(({ rule }) => rule)).toContain('region-unknown');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a value however deep is reported without being opened', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const text = JSON.stringify({ ...RAW_HEADER, actions: [{ ...RAW_ACTION, partners: 'DEEP' }] }).replace(
    '"DEEP"',
    `[${deep}]`,
  );
  expect(decodeDataset(text).problems).toMatchObject([{ rule: 'partner-unknown', value: '[…]' }]);
});

test('half a character becomes a sign that a link can carry', () => {
  const { dataset } = decodeRaw({}, [{ ...RAW_ACTION, id: 'a\ud800' }]);
  expect(dataset.actions[0]?.id).toBe('a\ufffd');
});

test('the dataset is frozen all the way down', () => {
  const { dataset, problems } = decodeRaw({}, [{ ...RAW_ACTION, place: { name: 'P', lon: 0, lat: 0 }, start: '2025' }]);
  for (const part of [
    dataset,
    problems,
    dataset.actions,
    dataset.actions[0]?.place?.name,
    dataset.actions[0]?.time?.interval,
  ]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});
