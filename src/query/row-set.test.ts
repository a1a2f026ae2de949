import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addRow,
  addRows,
  createRowSet,
  everyRow,
  flagsOf,
  flipRow,
  hasRow,
  keepRows,
  listCommonRows,
} from './row-set.ts';

const SIZE = 70;
const anyRows = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));

function setOf(rows: readonly number[]) {
  const set = createRowSet(SIZE);
  for (const row of rows) addRow(set, row);
  return set;
}

function rowsOf(set: Uint32Array): number[] {
  return Array.from({ length: SIZE }, (_, row) => row).filter((row) => hasRow(set, row));
}

function ascending(rows: Iterable<number>): number[] {
  return [...rows].toSorted((a, b) => a - b);
}

test('bitmaps do what sets of numbers do', () => {
  fc.assert(
    fc.property(anyRows, anyRows, fc.nat({ max: SIZE - 1 }), (some, others, row) => {
      const a = new Set(some);
      const b = new Set(others);

      const both = setOf(some);
      keepRows(both, setOf(others));
      expect(rowsOf(both)).toEqual(ascending(some.filter((one) => b.has(one))));

      const either = setOf(some);
      addRows(either, setOf(others));
      expect(rowsOf(either)).toEqual(ascending(new Set([...a, ...b])));

      const list = new Uint32Array(SIZE);
      const count = listCommonRows(setOf(some), setOf(others), list);
      expect([...list.subarray(0, count)]).toEqual(rowsOf(both));

      const flipped = setOf(some);
      flipRow(flipped, row);
      expect(hasRow(flipped, row)).toBe(!a.has(row));
    }),
  );
});

test('every row is in the full set and none beyond', () => {
  fc.assert(
    fc.property(fc.nat({ max: 130 }), (size) => {
      const list = new Uint32Array(160);
      expect(listCommonRows(everyRow(size), everyRow(size), list)).toBe(size);
    }),
  );
});

test('flags stand where the order puts each row', () => {
  expect([...flagsOf(Uint32Array.of(0b101), Uint32Array.of(2, 0, 1))]).toEqual([0, 1, 1]);
});
