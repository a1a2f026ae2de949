import type { CooperationAction } from '../domain/action.ts';
import type { Facet, FacetKey } from '../filters/facet.ts';

/** What rows have, as one number for each: that of their combination of values, since rows are many and combinations few. */
export interface Column {
  /** By row, its combination. 2 bytes a row; 4 beyond 65,536 combinations. */
  readonly cells: Uint16Array | Int32Array;
  /** By combination, the first action that has it. */
  readonly examples: readonly CooperationAction[];
}

/** Reads a column, action by action. */
export interface ColumnReader {
  read(action: CooperationAction): void;
  /** What was read, in an order of the action's indexes; always the same. */
  column(order: Uint32Array): Column;
}

/** A place in a tree of keys: the number of the combination whose key ends here, and the places after each text. */
interface KeyPlace {
  number: number | null;
  next: Map<string, KeyPlace> | null;
}

/** Numbers the combinations in the order in which they come up: actions have the same when all facets have the same keys. */
export function createColumnReader(facets: readonly Facet[], size: number): ColumnReader {
  const root: KeyPlace = { number: null, next: null };
  const examples: CooperationAction[] = [];
  const numbers = new Int32Array(size);
  let column: Column | null = null;
  return {
    read(action) {
      let place = root;
      for (const facet of facets) place = placeOf(place, facet.keyOf(action));
      place.number ??= examples.push(action) - 1;
      numbers[action.index] = place.number;
    },
    column(order) {
      const cells = inOrder(numbers, order);
      column ??= { cells: examples.length > 0xffff ? cells : new Uint16Array(cells), examples };
      return column;
    },
  };
}

/** The place of a key, text by text: lists of texts are never joined, which would cost more than all the rest. */
function placeOf(start: KeyPlace, key: FacetKey): KeyPlace {
  if (typeof key === 'string') return placeAfter(start, key);
  let place = start;
  for (const text of key) place = placeAfter(place, text);
  return place;
}

function placeAfter(before: KeyPlace, text: string): KeyPlace {
  const known = before.next?.get(text);
  if (known) return known;
  const place: KeyPlace = { number: null, next: null };
  before.next ??= new Map();
  before.next.set(text, place);
  return place;
}

/** What stands by action index, by row. */
export function inOrder(numbers: Int32Array, order: Uint32Array): Int32Array {
  const ordered = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) ordered[row] = numbers[order[row] ?? 0] ?? 0;
  return ordered;
}
