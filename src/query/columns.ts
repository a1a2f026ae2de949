import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Facet, NOT_STATED } from '../filters/facet.ts';
import { geographyFacet } from '../filters/geography.ts';
import { type Column, createColumnReader, inOrder } from './column.ts';
import { OPEN, orderByDay, UNDATED } from './day-order.ts';
import { createRowSet, type RowSet } from './row-set.ts';

/**
 * The values of one property, read off a column: combination `n` has `values[valueStart[n] … valueStart[n + 1]]`. They are
 * numbered from `first` on, in the order of `ids`; no two segments share a number.
 */
export interface Segment {
  readonly column: Column;
  readonly valueStart: Uint32Array;
  readonly values: Uint32Array;
  readonly first: number;
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The values of a facet. */
export interface FacetSegment extends Segment {
  readonly facet: Facet;
}

/** A dataset as numbers, 20 bytes an action. Rows are the actions in the order of their first day, undated ones last. */
export interface Columns {
  readonly size: number;
  /** By row, the index of its action. */
  readonly order: Uint32Array;
  /** By row, its first and last day; `UNDATED` for both where it has none. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly valueCount: number;
  /** In the order of the facets given. */
  readonly facets: readonly FacetSegment[];
  /** Partner countries; `none` stands for an action without one. */
  readonly places: Segment;
  /** Facets and places. */
  readonly segments: readonly Segment[];
}

/** Reads every action once. */
export function createColumns(dataset: Dataset, facets: readonly Facet[]): Columns {
  const { actions } = dataset;
  const size = actions.length;
  // Facets of which an action has one value have few combinations together.
  const shared = createColumnReader(facets.filter(isSingle), size);
  const readings = facets.map((facet) => ({
    facet,
    reader: isSingle(facet) ? shared : createColumnReader([facet], size),
  }));
  // The key of the geography names the partners.
  const geography =
    readings.find(({ facet }) => facet === geographyFacet)?.reader ?? createColumnReader([geographyFacet], size);
  const readers = [...new Set([...readings.map(({ reader }) => reader), geography])];
  const firstDays = new Int32Array(size).fill(UNDATED);
  const lastDays = new Int32Array(size).fill(UNDATED);
  for (const action of actions) {
    const interval = action.time?.interval;
    if (interval) {
      firstDays[action.index] = Math.max(interval.start, -OPEN);
      lastDays[action.index] = Math.min(interval.end, OPEN);
    }
    for (const reader of readers) reader.read(action);
  }
  const order = orderByDay(firstDays);

  let valueCount = 0;
  const segmentOf = (
    column: Column,
    valuesOf: (action: CooperationAction) => readonly string[],
    options: readonly string[],
  ): Segment => {
    const numberOf = new Map(options.map((id, place) => [id, valueCount + place]));
    const valueStart = new Uint32Array(column.examples.length + 1);
    const values: number[] = [];
    for (const [combination, example] of column.examples.entries()) {
      for (const id of valuesOf(example)) {
        const number = numberOf.get(id) ?? valueCount + numberOf.size;
        numberOf.set(id, number);
        values.push(number);
      }
      valueStart[combination + 1] = values.length;
    }
    const first = valueCount;
    valueCount += numberOf.size;
    return { column, valueStart, values: Uint32Array.from(values), first, ids: [...numberOf.keys()], numberOf };
  };
  const facetSegments = readings.map(({ facet, reader }): FacetSegment => {
    const column = reader.column(order);
    // Which options there are depends on the combinations that occur, so one action for each says as much as all.
    const options = facet.options({ ...dataset, actions: column.examples });
    return {
      facet,
      ...segmentOf(
        column,
        (action) => facet.valuesOf(action),
        options.map(({ id }) => id),
      ),
    };
  });
  const places = segmentOf(geography.column(order), placesOf, []);
  return {
    size,
    order,
    starts: inOrder(firstDays, order),
    ends: inOrder(lastDays, order),
    valueCount,
    facets: facetSegments,
    places,
    segments: [...facetSegments, places],
  };
}

/** The rows that have at least `least` of the wanted values. One pass over the rows. */
export function rowsWith(
  { column: { cells, examples }, valueStart, values }: Segment,
  wanted: ReadonlySet<number | undefined>,
  least: number,
): RowSet {
  const passes = new Uint8Array(examples.length);
  for (let combination = 0; combination < passes.length; combination++) {
    const end = valueStart[combination + 1] ?? 0;
    let held = 0;
    for (let at = valueStart[combination] ?? 0; at < end; at++) if (wanted.has(values[at])) held++;
    passes[combination] = held >= least ? 1 : 0;
  }
  const rows = createRowSet(cells.length);
  for (let word = 0, row = 0; word < rows.length; word++) {
    const end = Math.min(row + 32, cells.length);
    let bits = 0;
    for (; row < end; row++) bits |= (passes[cells[row] ?? 0] ?? 0) << (row & 31);
    rows[word] = bits;
  }
  return rows;
}

/** Whether an action has one value of the facet at most. */
function isSingle({ allKey }: Facet): boolean {
  return allKey === null;
}

const NO_PARTNER = [NOT_STATED];

function placesOf({ partners }: CooperationAction): readonly string[] {
  return partners.length > 0 ? partners : NO_PARTNER;
}
