import { expect } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { FacetId } from '../../src/filters/facet.ts';
import { facetById, FACETS } from '../../src/filters/registry.ts';
import { createEngine } from '../../src/query/engine.ts';
import type { FilterState } from '../../src/query/query.ts';
import { NO_FILTERS } from './arbitrary-query.ts';

/** The geography alone has hundreds of values that nothing has; the first ones stand for them. */
const MOST_EMPTY_VALUES = 12;

/** Asserts that every figure of an answer is the length of the list that it stands for; `facets` are those whose values are each chosen in turn. */
export function expectCountsToAgree(
  dataset: Dataset,
  filters: FilterState = NO_FILTERS,
  facets: readonly FacetId[] = FACETS.map(({ id }) => id),
): void {
  const engine = createEngine(dataset, FACETS);
  const result = engine.query(filters);
  const { matches } = result;
  expect(result.matchCount).toBe(matches.length);
  expect(result.isMatch.reduce((sum, bit) => sum + bit, 0)).toBe(matches.length);
  const byCountry = new Map([...result.actionsByCountry].map(([code, actions]) => [code, actions.length]));
  expect(new Map(result.countsByCountry)).toEqual(byCountry);
  const unplaced = matches.filter(({ partners, regions }) => partners.length === 0 && regions.length === 0);
  expect(result.unplaced.get('none') ?? []).toEqual(unplaced);
  const wrong = facets.flatMap((facet) => {
    const isAll = filters.all.includes(facet) && facetById(facet).allKey !== null;
    return [...result.countsByFacet[facet]].flatMap(([value, count], index) => {
      if (count === 0 && index >= MOST_EMPTY_VALUES) return [];
      const chosen = isAll ? [...new Set([...filters.values[facet], value])] : [value];
      const alone = engine.query({ ...filters, values: { ...filters.values, [facet]: chosen } });
      return alone.matches.length === count ? [] : [{ facet, value, count, listed: alone.matches.length }];
    });
  });
  expect(wrong).toEqual([]);
}
