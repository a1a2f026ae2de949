import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Facet, NOT_STATED } from '../filters/facet.ts';

/** The values of one property. Its numbers follow one another from `first`, in the order of `ids`; no two segments share a number. */
export interface Segment {
  readonly first: number;
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** The values of a facet. */
export interface FacetSegment extends Segment {
  readonly facet: Facet;
}

/**
 * A dataset as columns of numbers, about 70 bytes an action. The values of row `i`, of all segments in their order, are
 * `values[rowStart[i] … rowStart[i + 1]]`; the rows that have value `v` (its postings), ascending, are
 * `postings[postingStart[v] … postingStart[v + 1]]`.
 */
export interface Columns {
  readonly size: number;
  /** One for each facet, in the order given. */
  readonly facets: readonly FacetSegment[];
  /** Partner countries; `none` stands for an action without one. It has no postings. */
  readonly places: Segment;
  readonly rowStart: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  /** How many rows have each value. */
  readonly totals: Int32Array;
}

const NO_PARTNER = [NOT_STATED];
const placesOf = ({ partners }: CooperationAction): readonly string[] => (partners.length > 0 ? partners : NO_PARTNER);

interface Reader {
  readonly read: (action: CooperationAction) => readonly string[];
  /** Numbers in the order in which the values came up, shared by all readers. */
  readonly numberOf: Map<string, number>;
  /** The first action with each value. */
  readonly examples: CooperationAction[];
}

function createReader(read: Reader['read']): Reader {
  return { read, numberOf: new Map(), examples: [] };
}

/** Reads every facet of every action once. */
export function createColumns(dataset: Dataset, facets: readonly Facet[]): Columns {
  const { actions } = dataset;
  const facetReaders = facets.map((facet) => ({ facet, reader: createReader((action) => facet.valuesOf(action)) }));
  const placesReader = createReader(placesOf);
  const readers = [...facetReaders.map(({ reader }) => reader), placesReader];
  const rowStart = new Uint32Array(actions.length + 1);
  let numbers = new Uint32Array(actions.length * 8 + 64);
  let used = 0;
  let distinct = 0;
  for (const [row, action] of actions.entries()) {
    for (const { read, numberOf, examples } of readers) {
      for (const id of read(action)) {
        let number = numberOf.get(id);
        if (number === undefined) {
          number = distinct++;
          numberOf.set(id, number);
          examples.push(action);
        }
        if (used === numbers.length) numbers = grown(numbers);
        numbers[used++] = number;
      }
    }
    rowStart[row + 1] = used;
  }

  // Numbers were given as the values came up; those of one segment are now brought together, unused options included.
  const renumbered = new Uint32Array(distinct);
  let first = 0;
  const segmentOf = ({ numberOf: provisional, examples }: Reader, facet: Facet | null): Segment => {
    // Which options there are depends on the values that occur, so one action for each value says as much as all.
    const optionIds = facet?.options({ ...dataset, actions: examples }).map(({ id }) => id) ?? [];
    const ids = [...new Set([...optionIds, ...provisional.keys()])];
    const start = first;
    const numberOf = new Map(ids.map((id, place) => [id, start + place]));
    for (const [id, number] of provisional) renumbered[number] = numberOf.get(id) ?? 0;
    first += ids.length;
    return { first: start, ids, numberOf };
  };
  const facetSegments = facetReaders.map(({ facet, reader }) => ({ facet, ...segmentOf(reader, facet) }));
  const places = segmentOf(placesReader, null);
  const values = first > 0xffff ? new Uint32Array(used) : new Uint16Array(used);
  for (let at = 0; at < used; at++) values[at] = renumbered[numbers[at] ?? 0] ?? 0;
  return {
    size: actions.length,
    facets: facetSegments,
    places,
    rowStart,
    values,
    ...invert(rowStart, values, first, places),
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The rows of each value, by a counting sort. */
function invert(
  rowStart: Uint32Array,
  values: Uint16Array | Uint32Array,
  distinct: number,
  places: Segment,
): Pick<Columns, 'postingStart' | 'postings' | 'totals'> {
  const totals = new Int32Array(distinct);
  for (let at = 0; at < values.length; at++) totals[values[at] ?? 0] = (totals[values[at] ?? 0] ?? 0) + 1;
  const postingStart = new Uint32Array(places.first + 1);
  for (let value = 0; value < places.first; value++) {
    postingStart[value + 1] = (postingStart[value] ?? 0) + (totals[value] ?? 0);
  }
  const postings = new Uint32Array(postingStart[places.first] ?? 0);
  const next = postingStart.slice();
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const last = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < last; at++) {
      const value = values[at] ?? 0;
      if (value >= places.first) continue;
      const place = next[value] ?? 0;
      next[value] = place + 1;
      postings[place] = row;
    }
  }
  return { postingStart, postings, totals };
}
