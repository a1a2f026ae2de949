import type { CooperationAction, CountryCode } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { NOT_STATED, type Facet, type FacetId } from '../filters/facet.ts';
import { chainOfCountry } from '../filters/geography.ts';
import { createFacetColumn, createTimeColumns, type FacetColumn, matchColumn } from './columns.ts';
import { periodInterval } from './period.ts';
import type { Engine, FilterState, QueryResult } from './query.ts';
import { createTextIndex } from './search-text.ts';

/** Bits of a failure mask: facet `f` fails at bit `f`, then the text, then the time. */
type FailureMask = Uint16Array;

/**
 * Indexes a dataset once and answers filters in one pass. Each action gets a mask of what it fails: an action whose
 * mask is empty matches; one that fails a single facet still counts for the values of that facet.
 */
export function createEngine(dataset: Dataset, facets: readonly Facet[]): Engine {
  const columns = facets.map((facet) => createFacetColumn(dataset, facet));
  const time = createTimeColumns(dataset);
  const text = createTextIndex(dataset);
  const size = dataset.actions.length;
  const textBit = 1 << columns.length;
  const timeBit = textBit << 1;

  function failures(filters: FilterState): FailureMask {
    const mask = new Uint16Array(size);
    const failWhere = (passes: Uint8Array | null, bit: number): void => {
      if (!passes) return;
      for (let action = 0; action < size; action++) if (passes[action] === 0) mask[action] = (mask[action] ?? 0) | bit;
    };
    columns.forEach((column, index) => {
      const mode = isAllMode(column.facet, filters) ? 'all' : 'any';
      failWhere(matchColumn(column, filters.values[column.facet.id], mode), 1 << index);
    });
    failWhere(text.search(filters.text), textBit);
    failWhere(matchTime(filters), timeBit);
    return mask;
  }

  /** In a period only what overlaps it; without one everything, but the undated when they are left out. */
  function matchTime(filters: FilterState): Uint8Array | null {
    const period = periodInterval(filters.from, filters.to);
    if (!period && filters.undated) return null;
    const { start, end } = period ?? { start: -Infinity, end: Infinity };
    return Uint8Array.from(time.start, (first, action) =>
      first <= end && (time.end[action] ?? Number.NaN) >= start ? 1 : 0,
    );
  }

  function count(column: FacetColumn, mask: FailureMask, ownBit: number): ReadonlyMap<string, number> {
    const counts = new Uint32Array(column.ids.length);
    for (let action = 0; action < size; action++) {
      if (((mask[action] ?? 0) & ~ownBit) !== 0) continue;
      const last = column.offsets[action + 1] ?? 0;
      for (let at = column.offsets[action] ?? 0; at < last; at++) {
        const value = column.values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return new Map(column.ids.map((id, number) => [id, counts[number] ?? 0]));
  }

  return {
    query(filters) {
      const mask = failures(filters);
      const matches = dataset.actions.filter((_, action) => mask[action] === 0);
      const countsByFacet: Record<FacetId, ReadonlyMap<string, number>> = {
        theme: NO_COUNTS,
        geography: NO_COUNTS,
        type: NO_COUNTS,
        direction: NO_COUNTS,
        status: NO_COUNTS,
        organisation: NO_COUNTS,
      };
      columns.forEach((column, index) => {
        const ownBit = isAllMode(column.facet, filters) ? 0 : 1 << index;
        countsByFacet[column.facet.id] = count(column, mask, ownBit);
      });
      return {
        matches,
        isMatch: Uint8Array.from(mask, (failed) => (failed === 0 ? 1 : 0)),
        isMatchButPeriod: Uint8Array.from(mask, (failed) => ((failed & ~timeBit) === 0 ? 1 : 0)),
        countsByFacet,
        ...placesOf(matches, filters.values.geography),
        undated: dataset.actions.filter((action, index) => action.time === null && mask[index] === timeBit),
      };
    },
  };
}

/** Whether an action needs all chosen values of the facet; never where it can have only one. */
function isAllMode(facet: Facet, filters: FilterState): boolean {
  return facet.allKey !== null && filters.all.includes(facet.id);
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

type Places = Pick<QueryResult, 'actionsByCountry' | 'countryCount' | 'unplaced' | 'unplacedCount'>;

/** Where the matches are: under their partners, else under their regions, else under `none`. */
function placesOf(matches: readonly CooperationAction[], chosen: readonly string[]): Places {
  const actionsByCountry = new Map<CountryCode, CooperationAction[]>();
  const unplaced = new Map<string, CooperationAction[]>();
  let unplacedCount = 0;
  for (const action of matches) {
    for (const country of action.partners) append(actionsByCountry, country, action);
    if (action.partners.length > 0) continue;
    unplacedCount++;
    for (const region of action.regions.length > 0 ? action.regions : [NOT_STATED]) append(unplaced, region, action);
  }
  const wanted = new Set(chosen);
  const countries = [...actionsByCountry.keys()];
  const within =
    wanted.size === 0 ? countries : countries.filter((code) => chainOfCountry(code).some((id) => wanted.has(id)));
  return { actionsByCountry, countryCount: within.length, unplaced, unplacedCount };
}

function append(lists: Map<string, CooperationAction[]>, key: string, action: CooperationAction): void {
  const list = lists.get(key);
  if (list) list.push(action);
  else lists.set(key, [action]);
}
