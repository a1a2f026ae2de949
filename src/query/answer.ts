import type { CooperationAction, CountryCode } from '../domain/action.ts';
import { NOT_STATED, type FacetId } from '../filters/facet.ts';
import { chainOfCountry } from '../filters/geography.ts';
import type { FacetSegment, Segment } from './columns.ts';
import { CountMap, type KeptCounts } from './count-map.ts';
import type { FilterState, QueryResult } from './query.ts';

/** What an answer reads of the engine. */
export interface Source {
  readonly actions: readonly CooperationAction[];
  readonly facets: readonly FacetSegment[];
  readonly places: Segment;
  /** By action index, 0 where nothing fails: brought to these filters first, should the engine have moved on. */
  failuresUnder(filters: FilterState): Uint16Array;
  /** By action index, 1 when the action matches all but the period of these filters. */
  butPeriodUnder(filters: FilterState): Uint8Array;
  /** The undated actions that fail only for want of a date. */
  undatedUnder(filters: FilterState): readonly CooperationAction[];
}

/** One answer: the counts as they were, the rest worked out when first read and then kept. */
export class Answer implements QueryResult {
  readonly matchCount: number;
  readonly #source: Source;
  readonly #filters: FilterState;
  readonly #counts: KeptCounts;
  #matches: QueryResult['matches'] | null = null;
  #isMatch: Uint8Array | null = null;
  #isMatchButPeriod: Uint8Array | null = null;
  #countsByFacet: QueryResult['countsByFacet'] | null = null;
  #actionsByCountry: QueryResult['actionsByCountry'] | null = null;
  #countsByCountry: QueryResult['countsByCountry'] | null = null;
  #countryCount: number | null = null;
  #unplaced: QueryResult['unplaced'] | null = null;
  #undated: QueryResult['undated'] | null = null;

  constructor(source: Source, filters: FilterState, matchCount: number, counts: KeptCounts) {
    this.#source = source;
    this.#filters = filters;
    this.matchCount = matchCount;
    this.#counts = counts;
  }

  get matches(): QueryResult['matches'] {
    if (this.#matches === null) {
      const failures = this.#source.failuresUnder(this.#filters);
      this.#matches = this.#source.actions.filter((_, row) => failures[row] === 0);
    }
    return this.#matches;
  }

  get isMatch(): Uint8Array {
    this.#isMatch ??= rowsWithout(this.#source.failuresUnder(this.#filters), ~0);
    return this.#isMatch;
  }

  get isMatchButPeriod(): Uint8Array {
    this.#isMatchButPeriod ??= this.#source.butPeriodUnder(this.#filters);
    return this.#isMatchButPeriod;
  }

  get countsByFacet(): QueryResult['countsByFacet'] {
    if (this.#countsByFacet === null) {
      const counts = { ...NO_COUNTS };
      for (const segment of this.#source.facets) counts[segment.facet.id] = new CountMap(segment, this.#counts);
      this.#countsByFacet = counts;
    }
    return this.#countsByFacet;
  }

  get actionsByCountry(): QueryResult['actionsByCountry'] {
    this.#actionsByCountry ??= groupBy(this.matches, ({ partners }) => partners);
    return this.#actionsByCountry;
  }

  get countsByCountry(): ReadonlyMap<CountryCode, number> {
    this.#countsByCountry ??= new Map(
      [...new CountMap(this.#source.places, this.#counts)].filter(([code, count]) => count > 0 && code !== NOT_STATED),
    );
    return this.#countsByCountry;
  }

  get countryCount(): number {
    this.#countryCount ??= countWithin([...this.countsByCountry.keys()], this.#filters.values.geography);
    return this.#countryCount;
  }

  get unplaced(): QueryResult['unplaced'] {
    this.#unplaced ??= groupBy(this.matches, regionsWithoutPartner);
    return this.#unplaced;
  }

  get unplacedCount(): number {
    return new CountMap(this.#source.places, this.#counts).get(NOT_STATED) ?? 0;
  }

  get undated(): QueryResult['undated'] {
    this.#undated ??= this.#source.undatedUnder(this.#filters);
    return this.#undated;
  }
}

/** By row, 1 when none of these failures is its own. */
export function rowsWithout(failures: Uint16Array, bits: number): Uint8Array {
  const rows = new Uint8Array(failures.length);
  for (let row = 0; row < rows.length; row++) rows[row] = ((failures[row] ?? 0) & bits) === 0 ? 1 : 0;
  return rows;
}

const NONE: ReadonlyMap<string, number> = new Map();
const NO_COUNTS: Record<FacetId, ReadonlyMap<string, number>> = {
  theme: NONE,
  geography: NONE,
  type: NONE,
  direction: NONE,
  status: NONE,
  organisation: NONE,
};

/** Where an action without partner stands: under its regions, else under `none`. */
function regionsWithoutPartner({ partners, regions }: CooperationAction): readonly string[] {
  if (partners.length > 0) return [];
  return regions.length > 0 ? regions : [NOT_STATED];
}

/** How many of the countries stand in the chosen geography, or in all of it. */
function countWithin(countries: readonly CountryCode[], chosen: readonly string[]): number {
  if (chosen.length === 0) return countries.length;
  const wanted = new Set(chosen);
  return countries.filter((code) => chainOfCountry(code).some((id) => wanted.has(id))).length;
}

function groupBy(
  actions: readonly CooperationAction[],
  keysOf: (action: CooperationAction) => readonly string[],
): ReadonlyMap<string, readonly CooperationAction[]> {
  const groups = new Map<string, CooperationAction[]>();
  for (const action of actions) {
    for (const key of keysOf(action)) {
      const group = groups.get(key);
      if (group) group.push(action);
      else groups.set(key, [action]);
    }
  }
  return groups;
}
