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

/**
 * One answer of the engine; all of it speaks of the same filters, whatever is asked later. Counts are at hand; what
 * costs a pass over the actions is worked out when it is first read, then kept.
 */
export interface QueryResult {
  /** Matching actions in dataset order. One pass. */
  readonly matches: readonly CooperationAction[];
  /** How many actions match. */
  readonly matchCount: number;
  /** By action index, 1 when the action matches everything. One pass. */
  readonly isMatch: Uint8Array;
  /** By action index, 1 when the action matches all but the period (the timeline follows these). The same array while only the period changes. */
  readonly isMatchButPeriod: Uint8Array;
  /** For each facet, the count of each value: rows of the list if it were the only one chosen (AND mode: added). */
  readonly countsByFacet: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
  /** Matching actions of each partner country. One pass over the matches. */
  readonly actionsByCountry: ReadonlyMap<CountryCode, readonly CooperationAction[]>;
  /** How many matching actions each partner country has; countries without any are absent. */
  readonly countsByCountry: ReadonlyMap<CountryCode, number>;
  /** Distinct partner countries among the matches, within the chosen geography if one is chosen. */
  readonly countryCount: number;
  /** Matching actions without a partner country, by region slug or `none`. One pass over the matches. */
  readonly unplaced: ReadonlyMap<string, readonly CooperationAction[]>;
  readonly unplacedCount: number;
  /** Undated actions that match all the rest but are set aside, by the period in force or by `undated: false`. */
  readonly undated: readonly CooperationAction[];
}

/** Built once from a dataset; synchronous afterwards. The same filters give the same answer in whatever order calls come. */
export interface Engine {
  query(filters: FilterState): QueryResult;
  /**
   * Goes on indexing the text while there is time; `true` once it is done. A text that is asked for before finishes the
   * index at once, so large datasets are indexed in idle time first.
   */
  indexText(hasTime: () => boolean): boolean;
}
