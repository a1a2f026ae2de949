import type { CountryCode, CooperationAction } from '../domain/action.ts';
import type { FacetId } from '../filters/facet.ts';

/** What the reader chose: the input of the engine. */
export interface FilterState {
  /** Chosen value ids by facet; an empty list means that the facet does not filter. */
  readonly values: Readonly<Record<FacetId, readonly string[]>>;
  /** Facets in AND mode. */
  readonly all: readonly FacetId[];
  /** Free text; every word must match (prefix of a word, accents and case ignored, either language). */
  readonly text: string;
  /** First and last date in force, EDTF text at any precision, both inclusive; `null` is an open end, and so is what is no date. */
  readonly from: string | null;
  readonly to: string | null;
  /** `false` leaves undated actions out when no period is chosen. */
  readonly undated: boolean;
}

/** One answer of the engine; all of it speaks of the same filters. */
export interface QueryResult {
  /** Matching actions in dataset order. */
  readonly matches: readonly CooperationAction[];
  /** By action index, 1 when the action matches everything. */
  readonly isMatch: Uint8Array;
  /** By action index, 1 when the action matches all but the period (the timeline follows these). */
  readonly isMatchButPeriod: Uint8Array;
  /** For each facet, the count of each value: rows of the list if it were the only one chosen (AND mode: added). */
  readonly countsByFacet: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** Matching actions of each partner country. */
  readonly actionsByCountry: ReadonlyMap<CountryCode, readonly CooperationAction[]>;
  /** Distinct partner countries among the matches, within the chosen geography if one is chosen. */
  readonly countryCount: number;
  /** Matching actions without a partner country, by region slug or `none`. */
  readonly unplaced: ReadonlyMap<string, readonly CooperationAction[]>;
  readonly unplacedCount: number;
  /** Undated actions that match all the rest but are set aside, by the period in force or by `undated: false`. */
  readonly undated: readonly CooperationAction[];
}

/** Built once from a dataset; pure and synchronous afterwards. */
export interface Engine {
  query(filters: FilterState): QueryResult;
}
