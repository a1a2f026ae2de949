/** Rows as a bitmap: row `i` is bit `i % 32` of word `i >> 5`. */
export type RowSet = Uint32Array;

/** An empty set for rows below `size`. */
export function createRowSet(size: number): RowSet {
  return new Uint32Array((size + 31) >> 5);
}

/** Whether a row is in the set. */
export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function addRow(set: RowSet, row: number): void {
  set[row >> 5] = (set[row >> 5] ?? 0) | (1 << (row & 31));
}
