import { describe, expect, test } from 'vitest';
import { buildAction, buildDataset, buildOrganisation, buildTheme } from '../../tests/support/build-dataset.ts';
import type { LanguageCode } from '../domain/language.ts';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { FACET_IDS, NOT_STATED } from './facet.ts';
import { FACETS, facetById } from './registry.ts';

const dataset = buildDataset({
  themes: [buildTheme('digital', 'digital', 'Numérique'), buildTheme('ai', 'ai')],
  organisations: [
    buildOrganisation('b', { label: { fr: 'Banque', en: 'Bank' } }),
    buildOrganisation('a', { label: { fr: 'Académie', en: 'Zoo' } }),
    buildOrganisation('asean', { label: { fr: 'Association', en: 'Association' }, acronym: 'ASEAN' }),
  ],
  actions: [
    buildAction({ id: '1', themes: ['ai', 'digital'], partners: ['KAZ', 'LVA'], organisations: ['asean', 'a'] }),
    buildAction({ id: '2', partners: ['UZB'], direction: 'incoming', status: null, type: 'odd-type' }),
    buildAction({ id: '3', partners: ['UZB'], regions: ['south-eastern-asia'], organisations: ['asean'] }),
    buildAction({ id: '4', regions: ['africa'], direction: 'remote' }),
    buildAction({ id: '5' }),
  ],
});
const complete = buildDataset({
  themes: dataset.themes,
  organisations: dataset.organisations,
  actions: [buildAction({ id: '1', themes: ['ai'], partners: ['KAZ'], organisations: ['a'], direction: 'remote' })],
});
const languages = { fr, en };

test('the registry has every facet once, in order, and no two share a link key', () => {
  expect(FACETS.map((facet) => facet.id)).toEqual(FACET_IDS);
  const keys = FACETS.flatMap((facet) => facet.urlKeys);
  expect(new Set(keys).size).toBe(keys.length);
  for (const id of FACET_IDS) expect(facetById(id).id).toBe(id);
});

describe.each(FACETS.map((facet) => [facet.id, facet] as const))('%s', (_id, facet) => {
  const options = facet.options(dataset);
  const ids = options.map((option) => option.id);

  test('lists every value of every action, once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const action of dataset.actions) {
      const values = facet.valuesOf(action);
      expect(values.length).toBeGreaterThan(0);
      expect(new Set(values).size).toBe(values.length);
      for (const value of values) expect(ids).toContain(value);
    }
  });

  test('has a key that says which values', () => {
    for (const action of dataset.actions) {
      for (const other of dataset.actions) {
        const isAlike = String(facet.keyOf(action)) === String(facet.keyOf(other));
        const hasSameValues = String(facet.valuesOf(action)) === String(facet.valuesOf(other));
        expect(isAlike && !hasSameValues).toBe(false);
      }
    }
    expect(new Set(dataset.actions.map((action) => String(facet.keyOf(action)))).size).toBeGreaterThan(1);
  });

  test('puts every option after its parent', () => {
    const orphans = options.filter(({ parent }, index) => parent !== null && !ids.slice(0, index).includes(parent));
    expect(orphans).toEqual([]);
  });

  test('offers "not stated" last, and only where some action states nothing', () => {
    const isMissing = dataset.actions.some((action) => facet.valuesOf(action).includes(NOT_STATED));
    expect(ids.indexOf(NOT_STATED)).toBe(isMissing ? ids.length - 1 : -1);
    expect(facet.options(complete).map((option) => option.id)).not.toContain(NOT_STATED);
  });

  test.each(['fr', 'en'] satisfies LanguageCode[])('names every option in %s', (language) => {
    const labels = ids.map((value) => facet.label(value, dataset, languages[language], language));
    for (const label of labels) expect(label.trim()).not.toBe('');
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('knows every option and takes it back from a link', () => {
    for (const value of ids) {
      const key = facet.urlKeyOf(value);
      expect(facet.knows(value, dataset)).toBe(true);
      expect(facet.urlKeys).toContain(key);
      expect(facet.accepts(value, key)).toBe(true);
      expect(value).not.toMatch(/[,\s]/u);
    }
  });

  test('refuses what is no value', () => {
    for (const key of facet.urlKeys) {
      expect(facet.accepts('', key)).toBe(false);
      expect(facet.accepts('a b', key)).toBe(false);
      expect(facet.accepts('x'.repeat(101), key)).toBe(false);
    }
    expect(facet.accepts(ids[0] ?? '', 'elsewhere')).toBe(false);
    expect(facet.knows('nobody-knows-this', dataset)).toBe(false);
  });

  test('has an AND mode only when actions can have several values', () => {
    const canHaveSeveral = dataset.actions.some((action) => facet.valuesOf(action).length > 1);
    expect(facet.allKey !== null).toBe(canHaveSeveral);
  });
});

describe('geography', () => {
  const geography = facetById('geography');
  const ids = geography.options(dataset).map((option) => option.id);

  test('an action counts for its partners and the regions that hold them', () => {
    const values = geography.valuesOf(buildAction({ id: 'x', partners: ['KAZ', 'UZB', 'LVA'] }));
    expect([...values].toSorted()).toEqual(['KAZ', 'LVA', 'UZB', 'asia', 'central-asia', 'europe', 'northern-europe']);
  });

  test('a region alone counts for it and its ancestors, never for countries', () => {
    expect(geography.valuesOf(buildAction({ id: 'x', regions: ['western-africa'] }))).toEqual([
      'western-africa',
      'africa',
    ]);
    expect(geography.valuesOf(buildAction({ id: 'x' }))).toEqual([NOT_STATED]);
  });

  test('the tree keeps every region of the world, and below only what the dataset has', () => {
    expect(
      geography
        .options(dataset)
        .filter((option) => option.parent === null)
        .map((option) => option.id),
    ).toEqual(['africa', 'americas', 'asia', 'europe', 'oceania', NOT_STATED]);
    expect(ids).toContain('south-eastern-asia');
    expect(ids).not.toContain('western-africa');
    expect(ids).not.toContain('FRA');
  });

  test('countries with most actions come first in their sub-region', () => {
    expect(ids.indexOf('UZB')).toBe(ids.indexOf('central-asia') + 1);
    expect(ids.indexOf('KAZ')).toBe(ids.indexOf('central-asia') + 2);
  });

  test('regions and countries travel under their own keys', () => {
    expect(geography.urlKeyOf('asia')).toBe('region');
    expect(geography.urlKeyOf('KAZ')).toBe('partner');
    expect(geography.urlKeyOf(NOT_STATED)).toBe('partner');
    expect(geography.accepts('KAZ', 'region')).toBe(false);
    expect(geography.accepts('asia', 'partner')).toBe(false);
    expect(geography.accepts('ZZZ', 'partner')).toBe(false);
  });

  test('a real country without actions is known, though not listed', () => {
    expect(geography.knows('NZL', dataset)).toBe(true);
    expect(ids).not.toContain('NZL');
  });
});

describe('organisation', () => {
  const organisation = facetById('organisation');

  test('most actions first, then by name in the language', () => {
    const order = (language: LanguageCode) => organisation.options(dataset, language).map((option) => option.id);
    expect(order('fr')).toEqual(['asean', 'a', 'b', NOT_STATED]);
    const tied = buildDataset({ organisations: dataset.organisations });
    expect(organisation.options(tied, 'fr').map((option) => option.id)).toEqual(['a', 'asean', 'b']);
    expect(organisation.options(tied, 'en').map((option) => option.id)).toEqual(['asean', 'b', 'a']);
  });

  test('the acronym follows the name, once', () => {
    expect(organisation.label('asean', dataset, fr, 'fr')).toBe('Association (ASEAN)');
    const named = buildDataset({
      organisations: [buildOrganisation('eu', { label: { fr: 'Banque BCE' }, acronym: 'BCE' })],
    });
    expect(organisation.label('eu', named, en, 'en')).toBe('Banque BCE');
  });
});

test('a type outside the vocabulary is listed and shown by its id', () => {
  const type = facetById('type');
  expect(type.options(dataset).map((option) => option.id)).toEqual(['agreement', 'odd-type']);
  expect(type.label('odd-type', dataset, fr, 'fr')).toBe('odd-type');
});

test('the home country is no value of the geography, whatever a link says', () => {
  const geography = facetById('geography');
  expect(['KAZ', 'FRA', 'asia', 'none', 'ZZZ'].filter((value) => geography.knows(value, dataset))).toEqual([
    'KAZ',
    'asia',
    'none',
  ]);
});
