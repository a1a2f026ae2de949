import crossfilter from 'crossfilter2';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDataset, anyFilters, anyLargerDataset, NO_FILTERS } from '../../tests/support/arbitrary-query.ts';
import { time } from '../../tests/support/build-dataset.ts';
import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { FACET_IDS, type FacetId } from '../filters/facet.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from './engine.ts';
import { periodInterval } from './period.ts';
import type { FilterState, QueryResult } from './query.ts';

const PARTS = [...FACET_IDS, 'all', 'text', 'from', 'to', 'undated', 'everything'] as const;
type Part = (typeof PARTS)[number];

const isFacet = (part: Part): part is FacetId => FACET_IDS.some((id) => id === part);

/** The filters with one part taken from others. */
function withPart(filters: FilterState, part: Part, other: FilterState): FilterState {
  if (part === 'everything') return other;
  if (isFacet(part)) return { ...filters, values: { ...filters.values, [part]: other.values[part] } };
  return { ...filters, [part]: other[part] };
}

/** What a reader does: one change after another, each time most of the filters stay. */
const anySession: fc.Arbitrary<readonly FilterState[]> = fc
  .array(fc.record({ part: fc.constantFrom(...PARTS), other: anyFilters }), { minLength: 1, maxLength: 8 })
  .map((changes) => {
    const session: FilterState[] = [NO_FILTERS];
    for (const { part, other } of changes) session.push(withPart(session.at(-1) ?? NO_FILTERS, part, other));
    return session;
  });

const ids = (actions: readonly CooperationAction[]): string[] => actions.map(({ id }) => id);
const idsByKey = (groups: ReadonlyMap<string, readonly CooperationAction[]>) =>
  [...groups].map(([key, actions]) => [key, ids(actions)]);

/** Every part of an answer, read out. */
function readOut(result: QueryResult) {
  return {
    matches: ids(result.matches),
    matchCount: result.matchCount,
    isMatch: [...result.isMatch],
    isMatchButPeriod: [...result.isMatchButPeriod],
    counts: FACETS.map(({ id }) => [...result.countsByFacet[id]]),
    actionsByCountry: idsByKey(result.actionsByCountry),
    countsByCountry: new Map(result.countsByCountry),
    countryCount: result.countryCount,
    unplaced: idsByKey(result.unplaced),
    unplacedCount: result.unplacedCount,
    undated: ids(result.undated),
  };
}

describe('one engine asked again and again', { timeout: 60_000 }, () => {
  test('answers each question as a fresh one does', () => {
    fc.assert(
      fc.property(anyDataset, anySession, (dataset, session) => {
        const engine = createEngine(dataset, FACETS);
        for (const filters of session) {
          expect(readOut(engine.query(filters))).toEqual(readOut(createEngine(dataset, FACETS).query(filters)));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('answers each question as a fresh one does with dozens of actions too', () => {
    fc.assert(
      fc.property(anyLargerDataset, anySession, (dataset, session) => {
        const engine = createEngine(dataset, FACETS);
        for (const filters of session) {
          expect(readOut(engine.query(filters))).toEqual(readOut(createEngine(dataset, FACETS).query(filters)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an answer read late, in any order, is still that of its own filters', () => {
    fc.assert(
      fc.property(anyDataset, anySession, fc.infiniteStream(fc.nat()), (dataset, session, order) => {
        const engine = createEngine(dataset, FACETS);
        const answers = session.map((filters) => ({ filters, result: engine.query(filters) }));
        while (answers.length > 0) {
          const [late] = answers.splice((order.next().value ?? 0) % answers.length, 1);
          if (!late) break;
          expect(readOut(late.result)).toEqual(readOut(createEngine(dataset, FACETS).query(late.filters)));
        }
      }),
      { numRuns: 250 },
    );
  });

  test('the short figures are those of the lists', () => {
    fc.assert(
      fc.property(anyDataset, anyFilters, (dataset, filters) => {
        const result = createEngine(dataset, FACETS).query(filters);
        expect(result.matchCount).toBe(result.matches.length);
        const lengths = [...result.actionsByCountry].map(([code, actions]) => [code, actions.length] as const);
        expect(new Map(result.countsByCountry)).toEqual(new Map(lengths));
      }),
    );
  });

  test('the array of all but the period stays the same while only the period changes', () => {
    fc.assert(
      fc.property(anyDataset, anyFilters, anyFilters, (dataset, filters, { from, to, undated }) => {
        const engine = createEngine(dataset, FACETS);
        const before = engine.query(filters).isMatchButPeriod;
        expect(engine.query({ ...filters, from, to, undated }).isMatchButPeriod).toBe(before);
      }),
    );
  });
});

/** What crossfilter can say too: one day for each action, OR in every facet, no text. */
const instants = anyDataset.map((dataset): Dataset => {
  const days = ['2019-03-01', '2020-02-29', '2021-06-15', '2021-12-31', '2022-01-01'] as const;
  const actions = dataset.actions.map((action, row) => ({ ...action, time: time(days[row % days.length] ?? days[0]) }));
  return { ...dataset, actions };
});

describe('beside crossfilter', { timeout: 60_000 }, () => {
  test('instants in OR mode give the same rows and the same counts', () => {
    fc.assert(
      fc.property(instants, anySession, (dataset, session) => {
        const engine = createEngine(dataset, FACETS);
        const peer = crossfilter([...dataset.actions]);
        const dimensions = FACETS.map((facet) => peer.dimension((action) => [...facet.valuesOf(action)], true));
        const groups = dimensions.map((dimension) => dimension.group().reduceCount());
        const days = peer.dimension((action) => action.time?.interval.start ?? 0);
        for (const { values, from, to } of session) {
          const filters = { ...NO_FILTERS, values, from, to };
          FACETS.forEach(({ id }, index) => {
            const chosen = new Set<unknown>(values[id]);
            if (chosen.size === 0) dimensions[index]?.filterAll();
            else dimensions[index]?.filterFunction((value) => chosen.has(value));
          });
          const period = periodInterval(from, to);
          if (period) days.filterFunction((day) => day >= period.start && day <= period.end);
          else days.filterAll();

          const result = engine.query(filters);
          expect(ids(result.matches)).toEqual(ids(peer.allFiltered()));
          FACETS.forEach(({ id }, index) => {
            const theirs = (groups[index]?.all() ?? []).filter(({ value }) => value !== 0);
            const ours = [...result.countsByFacet[id]].filter(([, count]) => count !== 0);
            expect(new Map(ours)).toEqual(new Map(theirs.map(({ key, value }) => [key, value])));
          });
        }
      }),
      { numRuns: 250 },
    );
  });
});
