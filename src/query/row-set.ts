/** Rows as a bitmap: row `i` is bit `i % 32` of word `i >> 5`; bits beyond the last row are 0. */
export type RowSet = Uint32Array;

/** An empty set for rows below `size`. */
export function createRowSet(size: number): RowSet {
  return new Uint32Array((size + 31) >> 5);
}

/** Every row below `size`. */
export function everyRow(size: number): RowSet {
  const set = createRowSet(size).fill(~0);
  if (size % 32 !== 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

/** Whether a row is in the set. */
export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function addRow(set: RowSet, row: number): void {
  set[row >> 5] = (set[row >> 5] ?? 0) | (1 << (row & 31));
}

/** Takes a row out that is in, or in that is out. */
export function flipRow(set: RowSet, row: number): void {
  set[row >> 5] = (set[row >> 5] ?? 0) ^ (1 << (row & 31));
}

/** Adds the rows of another set. */
export function addRows(set: RowSet, others: RowSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (others[word] ?? 0);
}

/** Leaves only the rows that another set has too. */
export function keepRows(set: RowSet, others: RowSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (others[word] ?? 0);
}

/** Writes the rows that are in both sets into `list`, ascending, and says how many they are. */
export function listCommonRows(a: RowSet, b: RowSet, list: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) {
    let bits = (a[word] ?? 0) & (b[word] ?? 0);
    while (bits !== 0) {
      list[count++] = (word << 5) + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
    }
  }
  return count;
}

/** By `order[row]`, 1 for the rows in the set. */
export function flagsOf(set: RowSet, order: Uint32Array): Uint8Array {
  const flags = new Uint8Array(order.length);
  for (let row = 0; row < order.length; row++) flags[order[row] ?? 0] = ((set[row >> 5] ?? 0) >>> (row & 31)) & 1;
  return flags;
}
