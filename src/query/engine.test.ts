import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDataset, anyFilters, anyLargerDataset, NO_FILTERS } from '../../tests/support/arbitrary-query.ts';
import { buildAction, buildDataset, buildTheme, date, time } from '../../tests/support/build-dataset.ts';
import type { CooperationAction } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Dataset } from '../domain/dataset.ts';
import { ancestorsOf, regionBySlug, regionOfCountry } from '../domain/m49.ts';
import type { FacetId } from '../filters/facet.ts';
import { FACETS, facetById } from '../filters/registry.ts';
import { createEngine } from './engine.ts';
import type { FilterState } from './query.ts';

/* The rules of PRODUCT.md once more, action by action and as plainly as possible: what the engine is held to. */

const holders = (slug: string | null): string[] => (slug === null ? [] : [slug, ...ancestorsOf(slug)]);

function naiveValues(action: CooperationAction, facet: FacetId): string[] {
  const stated: Record<FacetId, (string | null)[]> = {
    theme: [...action.themes],
    geography: [
      ...action.partners.flatMap((code) => [code, ...holders(regionOfCountry(code))]),
      ...action.regions.flatMap((slug) => holders(slug)),
    ],
    type: [action.type],
    direction: [action.direction],
    status: [action.status],
    organisation: [...action.organisations],
  };
  const values = stated[facet].filter((value) => value !== null);
  return values.length > 0 ? values : ['none'];
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
const words = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

function naiveText(action: CooperationAction, text: string, dataset: Dataset): boolean {
  const terms = [...dataset.themes, ...dataset.types, ...dataset.organisations];
  const own = [action.type, ...action.themes, ...action.organisations];
  const bag = [
    ...Object.values(action.title),
    ...Object.values(action.summary ?? {}),
    ...Object.values(action.place?.name ?? {}),
    ...action.partners.flatMap((code) => [countryName(code, 'fr'), countryName(code, 'en')]),
    ...[...action.partners.map(regionOfCountry), ...action.regions]
      .flatMap(holders)
      .flatMap((slug) => Object.values(regionBySlug(slug)?.name ?? {})),
    ...terms.filter((term) => own.includes(term.id)).flatMap((term) => Object.values(term.label)),
    ...dataset.themes.filter(({ id }) => own.includes(id)).flatMap(({ shortLabel }) => Object.values(shortLabel)),
    ...dataset.types.filter(({ id }) => own.includes(id)).flatMap(({ plural }) => Object.values(plural ?? {})),
    ...dataset.organisations.filter(({ id }) => own.includes(id)).map(({ acronym }) => acronym ?? ''),
  ].flatMap(words);
  return words(text).every((wanted) => bag.some((word) => word.startsWith(wanted)));
}

function naivePeriod(action: CooperationAction, { from, to, undated }: FilterState): boolean {
  const ends = [from, to].map((text) => (text === null || text === 'rubbish' ? null : date(text).interval));
  const given = ends.filter((end) => end !== null);
  if (given.length === 0) return undated || action.time !== null;
  if (!action.time) return false;
  const first = ends[0] ? Math.min(...given.map((end) => end.start)) : -Infinity;
  const last = ends[1] ? Math.max(...given.map((end) => end.end)) : Infinity;
  const isBefore = action.time.interval.end < first;
  const isAfter = action.time.interval.start > last;
  return !isBefore && !isAfter;
}

function naiveMatches(
  dataset: Dataset,
  filters: FilterState,
  part: 'all' | 'all-but-period' = 'all',
): CooperationAction[] {
  return dataset.actions.filter(
    (action) =>
      FACETS.every(({ id, allKey }) => {
        const chosen = filters.values[id];
        const own = naiveValues(action, id);
        if (chosen.length === 0) return true;
        return allKey !== null && filters.all.includes(id)
          ? chosen.every((value) => own.includes(value))
          : chosen.some((value) => own.includes(value));
      }) &&
      naiveText(action, filters.text, dataset) &&
      (part === 'all-but-period' || naivePeriod(action, filters)),
  );
}

const ids = (actions: readonly CooperationAction[]): string[] => actions.map((action) => action.id);
const choose = (filters: FilterState, facet: FacetId, values: readonly string[]): FilterState => ({
  ...filters,
  values: { ...filters.values, [facet]: values },
});

const holds = (law: (dataset: Dataset, filters: FilterState) => void, numRuns = 1000): void =>
  fc.assert(fc.property(anyDataset, anyFilters, law), { numRuns });

describe('on random datasets and filters', { timeout: 60_000 }, () => {
  test('the list is that of a naive reading of the rules', () => {
    holds((dataset, filters) => {
      const result = createEngine(dataset, FACETS).query(filters);
      const expected = naiveMatches(dataset, filters);
      expect(ids(result.matches)).toEqual(ids(expected));
      expect(ids(dataset.actions.filter((_, index) => result.isMatch[index] === 1))).toEqual(ids(expected));
      expect(ids(dataset.actions.filter((_, index) => result.isMatchButPeriod[index] === 1))).toEqual(
        ids(naiveMatches(dataset, filters, 'all-but-period')),
      );
    }, 2500);
  });

  test('every count is the number of rows that the list would show', () => {
    holds((dataset, filters) => {
      const engine = createEngine(dataset, FACETS);
      const { countsByFacet } = engine.query(filters);
      for (const facet of FACETS) {
        const { id } = facet;
        for (const { id: value } of facet.options(dataset)) {
          const isAll = facet.allKey !== null && filters.all.includes(id);
          const applied = choose(filters, id, isAll ? [...new Set([...filters.values[id], value])] : [value]);
          expect(countsByFacet[id].get(value)).toBe(engine.query(applied).matches.length);
        }
      }
    }, 500);
  });

  test('the list and the counts are those of a naive reading with dozens of actions too', () => {
    fc.assert(
      fc.property(anyLargerDataset, anyFilters, (dataset, filters) => {
        const result = createEngine(dataset, FACETS).query(filters);
        const expected = naiveMatches(dataset, filters);
        expect(ids(result.matches)).toEqual(ids(expected));
        expect(result.matchCount).toBe(expected.length);
        for (const { id, allKey } of FACETS) {
          const isAll = allKey !== null && filters.all.includes(id);
          const counted = isAll ? expected : naiveMatches(dataset, choose(filters, id, []));
          for (const [value, count] of result.countsByFacet[id]) {
            expect(count).toBe(counted.filter((action) => naiveValues(action, id).includes(value)).length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('undated actions are in the list or counted apart, never lost', () => {
    holds((dataset, filters) => {
      const { matches, undated } = createEngine(dataset, FACETS).query(filters);
      const expected = naiveMatches(dataset, filters, 'all-but-period').filter((action) => action.time === null);
      const found = [...matches, ...undated].filter((action) => action.time === null);
      expect(new Set(ids(found))).toEqual(new Set(ids(expected)));
      expect(found.length).toBe(expected.length);
    });
  });

  test('every match stands under its partners or, without partner, is unplaced', () => {
    holds((dataset, filters) => {
      const result = createEngine(dataset, FACETS).query(filters);
      const placed = new Set([...result.actionsByCountry.values()].flat());
      const unplaced = new Set([...result.unplaced.values()].flat());
      expect(placed.size + unplaced.size).toBe(result.matches.length);
      expect(result.unplacedCount).toBe(unplaced.size);
      for (const [country, actions] of result.actionsByCountry) {
        expect(ids(actions)).toEqual(ids(result.matches.filter((action) => action.partners.includes(country))));
      }
      for (const [region, actions] of result.unplaced) {
        const isUnder = (action: CooperationAction) =>
          region === 'none' ? action.regions.length === 0 : action.regions.includes(region);
        expect(ids(actions)).toEqual(
          ids(result.matches.filter((action) => action.partners.length === 0 && isUnder(action))),
        );
      }
    });
  });

  test('countries are counted within the chosen geography', () => {
    holds((dataset, filters) => {
      const { matches, countryCount } = createEngine(dataset, FACETS).query(filters);
      const chosen = filters.values.geography;
      const countries = new Set(matches.flatMap((action) => action.partners)).values();
      const within = [...countries].filter(
        (code) => chosen.length === 0 || [code, ...holders(regionOfCountry(code))].some((id) => chosen.includes(id)),
      );
      expect(countryCount).toBe(within.length);
    });
  });

  test('choosing more values in OR never loses a row, in AND never gains one', () => {
    holds((dataset, filters) => {
      const engine = createEngine(dataset, FACETS);
      for (const { id } of FACETS.filter(({ allKey }) => allKey !== null)) {
        const two = filters.values[id].slice(0, 2);
        if (two.length < 2) continue;
        const one = ids(engine.query(choose(filters, id, two.slice(0, 1))).matches);
        const both = ids(engine.query(choose(filters, id, two)).matches);
        const [small, large] = filters.all.includes(id) ? [both, one] : [one, both];
        for (const row of small) expect(large).toContain(row);
      }
    });
  });
});

describe('by example', () => {
  const dataset = buildDataset({
    themes: [buildTheme('ai', 'ai', 'Intelligence artificielle'), buildTheme('digital', 'digital', 'Numérique')],
    actions: [
      buildAction({ id: 'memorandum', themes: ['ai', 'digital'], partners: ['KAZ'], time: time('2025-11-14') }),
      buildAction({ id: 'year-only', themes: ['digital'], partners: ['LVA'], time: time('2024') }),
      buildAction({ id: 'still-going', partners: ['MAR'], time: time('200X', '..') }),
      buildAction({ id: 'undated', themes: ['ai'], regions: ['africa'] }),
    ],
  });
  const engine = createEngine(dataset, FACETS);
  const found = (changes: Partial<FilterState>): string[] => ids(engine.query({ ...NO_FILTERS, ...changes }).matches);

  test('without filters everything matches, dated or not', () => {
    expect(found({})).toHaveLength(4);
    expect(found({ undated: false })).not.toContain('undated');
  });

  test('a year matches each period that it overlaps, an open end each later one', () => {
    expect(found({ from: '2024-12', to: '2025-01' })).toEqual(['year-only', 'still-going']);
    expect(found({ from: '2031' })).toEqual(['still-going']);
    expect(found({ to: '2024' })).toEqual(['year-only', 'still-going']);
  });

  test('a period sets undated actions aside and counts them apart', () => {
    const result = engine.query({ ...NO_FILTERS, from: '2020' });
    expect(ids(result.undated)).toEqual(['undated']);
    expect(result.countsByFacet.theme.get('ai')).toBe(1);
  });

  test('counts ignore their own facet in OR and add to it in AND', () => {
    const chosen = choose(NO_FILTERS, 'theme', ['ai']);
    expect(engine.query(chosen).countsByFacet.theme.get('digital')).toBe(2);
    expect(engine.query({ ...chosen, all: ['theme'] }).countsByFacet.theme.get('digital')).toBe(1);
  });

  test('an action that names only a region counts for it and not for its countries', () => {
    const counts = engine.query(NO_FILTERS).countsByFacet.geography;
    expect(counts.get('africa')).toBe(2);
    expect(counts.get('MAR')).toBe(1);
    expect(counts.get('oceania')).toBe(0);
    expect([...engine.query(NO_FILTERS).unplaced.keys()]).toEqual(['africa']);
  });

  test('a value that no action has leaves nothing, whatever the facet', () => {
    for (const { id } of FACETS) expect(engine.query(choose(NO_FILTERS, id, ['nobody'])).matches).toEqual([]);
    expect(facetById('geography').knows('NZL', dataset)).toBe(true);
  });
});
