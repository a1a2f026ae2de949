import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Facet, type FacetKey, NOT_STATED } from '../filters/facet.ts';

/** The values of one property. Their numbers follow one another from `first`, in the order of `ids`; no two segments share a number. */
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
 * A dataset as numbers, about 40 bytes an action. A row has one number in each column, that of the combination of values
 * that it has there; actions are many, combinations few. The combination of row `i` in column `c` is `cells[i * width + c]`;
 * the values of combination `n` are `values[valueStart[n] … valueStart[n + 1]]`, its rows, ascending,
 * `rows[rowStart[n] … rowStart[n + 1]]`.
 */
export interface Columns {
  readonly size: number;
  /** How many columns: one for each facet, in the order given, and the last for `places`. */
  readonly width: number;
  readonly cells: Uint16Array | Uint32Array;
  /** Combinations are numbered column by column: those of column `c` from `columnStart[c]` to `columnStart[c + 1]`. */
  readonly columnStart: readonly number[];
  readonly valueStart: Uint32Array;
  readonly values: Uint32Array;
  readonly valueCount: number;
  /** Only for the columns of facets. */
  readonly rowStart: Uint32Array;
  readonly rows: Uint32Array;
  readonly facets: readonly FacetSegment[];
  /** Partner countries; `none` stands for an action without one. */
  readonly places: Segment;
}

/** How a column is read. */
type Reader = Pick<Facet, 'valuesOf' | 'keyOf'>;

interface Combination {
  readonly ids: readonly string[];
  /** The first action that has it. */
  readonly example: CooperationAction;
}

const NO_PARTNER = [NOT_STATED];
const placesReader: Reader = {
  valuesOf: ({ partners }) => (partners.length > 0 ? partners : NO_PARTNER),
  keyOf: ({ partners }) => partners,
};

/** Reads every facet of every action once. */
export function createColumns(dataset: Dataset, facets: readonly Facet[]): Columns {
  const readers = [...facets, placesReader];
  const { numbers, combinations } = readCombinations(dataset.actions, readers);

  let valueCount = 0;
  const segmentOf = (own: readonly Combination[], facet: Facet | null): Segment => {
    // Which options there are depends on the combinations that occur, so one action for each says as much as all.
    const examples = { ...dataset, actions: own.map(({ example }) => example) };
    const options = facet?.options(examples).map(({ id }) => id) ?? [];
    const ids = [...new Set([...options, ...own.flatMap((combination) => combination.ids)])];
    const first = valueCount;
    valueCount += ids.length;
    return { first, ids, numberOf: new Map(ids.map((id, place) => [id, first + place])) };
  };
  const facetSegments = facets.map((facet, column) => ({ facet, ...segmentOf(combinations[column] ?? [], facet) }));
  const places = segmentOf(combinations[facets.length] ?? [], null);

  const lists = [...facetSegments, places].flatMap(({ numberOf }, column) =>
    (combinations[column] ?? []).map(({ ids }) => ids.map((id) => numberOf.get(id) ?? 0)),
  );
  const columnStart = startsOf(combinations.map(({ length }) => length));
  const width = readers.length;
  const cells = lists.length > 0xffff ? numbers : new Uint16Array(numbers.length);
  for (let cell = 0; cell < numbers.length; cell += width) {
    for (let column = 0; column < width; column++) {
      cells[cell + column] = (numbers[cell + column] ?? 0) + (columnStart[column] ?? 0);
    }
  }
  return {
    size: dataset.actions.length,
    width,
    cells,
    columnStart,
    valueStart: Uint32Array.from(startsOf(lists.map(({ length }) => length))),
    values: Uint32Array.from(lists.flat()),
    valueCount,
    facets: facetSegments,
    places,
    ...invert(cells, width, columnStart[facets.length] ?? 0),
  };
}

/** A place in a tree of keys: the number of the combination whose key ends here, and the places after each text. */
interface KeyPlace {
  number: number | null;
  readonly next: Map<string, KeyPlace>;
}

/** The place of a key, text by text: lists of texts are never joined, which would cost more than all the rest. */
function placeOf(root: KeyPlace, key: FacetKey): KeyPlace {
  if (typeof key === 'string') return placeAfter(root, key);
  let place = root;
  for (const text of key) place = placeAfter(place, text);
  return place;
}

function placeAfter({ next }: KeyPlace, text: string): KeyPlace {
  const known = next.get(text);
  if (known) return known;
  const place: KeyPlace = { number: null, next: new Map() };
  next.set(text, place);
  return place;
}

/** Numbers the combinations of each column in the order in which they come up. */
function readCombinations(
  actions: readonly CooperationAction[],
  columns: readonly Reader[],
): { readonly numbers: Uint32Array; readonly combinations: readonly (readonly Combination[])[] } {
  const numbers = new Uint32Array(actions.length * columns.length);
  const combinations: Combination[][] = columns.map(() => []);
  const known = columns.map((reader, column) => ({
    reader,
    root: { number: null, next: new Map<string, KeyPlace>() },
    own: combinations[column] ?? [],
  }));
  let cell = 0;
  for (const action of actions) {
    for (const { reader, root, own } of known) {
      const place = placeOf(root, reader.keyOf(action));
      place.number ??= own.push({ ids: reader.valuesOf(action), example: action }) - 1;
      numbers[cell++] = place.number;
    }
  }
  return { numbers, combinations };
}

/** Where each of some lists begins when they follow one another; one more for the end of the last. */
function startsOf(lengths: readonly number[]): readonly number[] {
  let end = 0;
  return [0, ...lengths.map((length) => (end += length))];
}

/** The rows of each combination below `count`, by a counting sort. */
function invert(cells: Columns['cells'], width: number, count: number): Pick<Columns, 'rowStart' | 'rows'> {
  const lengths = new Uint32Array(count);
  for (let cell = 0; cell < cells.length; cell++) {
    const combination = cells[cell] ?? 0;
    if (combination < count) lengths[combination] = (lengths[combination] ?? 0) + 1;
  }
  const rowStart = Uint32Array.from(startsOf([...lengths]));
  const rows = new Uint32Array(rowStart[count] ?? 0);
  const next = rowStart.slice();
  for (let cell = 0, row = 0; cell < cells.length; cell += width, row++) {
    for (let column = 0; column < width; column++) {
      const combination = cells[cell + column] ?? 0;
      if (combination >= count) continue;
      const place = next[combination] ?? 0;
      next[combination] = place + 1;
      rows[place] = row;
    }
  }
  return { rowStart, rows };
}
