import type { CooperationAction, CountryCode } from '../domain/action.ts';
import { NOT_STATED, type FacetId } from '../filters/facet.ts';
import { chainOfCountry } from '../filters/geography.ts';
import { CountMap, type KeptCounts } from './count-map.ts';
import type { Matching } from './matching.ts';
import type { FilterState, QueryResult } from './query.ts';

/** One answer: the counts as they were, the rest worked out when first read and then kept. */
export class Answer implements QueryResult {
  readonly matchCount: number;
  readonly #actions: readonly CooperationAction[];
  readonly #matching: Matching;
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

  /** The matching must be at these filters, and `counts` be its own; it may move on afterwards. */
  constructor(actions: readonly CooperationAction[], matching: Matching, filters: FilterState, counts: KeptCounts) {
    this.matchCount = matching.matchCount();
    this.#actions = actions;
    this.#matching = matching;
    this.#filters = filters;
    this.#counts = counts;
  }

  get matches(): QueryResult['matches'] {
    this.#matches ??= this.#actions.filter((_, row) => this.isMatch[row] === 1);
    return this.#matches;
  }

  get isMatch(): Uint8Array {
    this.#isMatch ??= this.#atFilters().matches();
    return this.#isMatch;
  }

  get isMatchButPeriod(): Uint8Array {
    this.#isMatchButPeriod ??= this.#atFilters().matchesButPeriod();
    return this.#isMatchButPeriod;
  }

  get countsByFacet(): QueryResult['countsByFacet'] {
    if (this.#countsByFacet === null) {
      const counts = { ...NO_COUNTS };
      for (const segment of this.#matching.columns.facets)
        counts[segment.facet.id] = new CountMap(segment, this.#counts);
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
      [...new CountMap(this.#matching.columns.places, this.#counts)].filter(
        ([code, count]) => count > 0 && code !== NOT_STATED,
      ),
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
    return new CountMap(this.#matching.columns.places, this.#counts).get(NOT_STATED) ?? 0;
  }

  get undated(): QueryResult['undated'] {
    this.#undated ??= this.#atFilters()
      .undated()
      .flatMap((row) => this.#actions[row] ?? []);
    return this.#undated;
  }

  #atFilters(): Matching {
    this.#matching.moveTo(this.#filters);
    return this.#matching;
  }
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
