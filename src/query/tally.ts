import type { Columns, Segment } from './columns.ts';

/** A condition that a row can fail, as one bit of its failure mask. */
export type Bit = number;

/** The failures of every row and the counts that follow from them, always in step. */
export interface Tally {
  /** By row, the conditions that it fails; a match fails none. */
  readonly failures: Uint16Array;
  /**
   * By value number, the rows that have it and fail nothing. A spared facet does not count its own condition: there,
   * also the rows that fail only this facet.
   */
  readonly counts: Int32Array;
  matchCount(): number;
  /** Whether the condition of a facet is spared in the counts of that facet (OR); only while no row fails it. */
  spare(facet: number, isSpared: boolean): void;
  /** The condition of `bit` changes for each of `rows[from … to]`, each named once. O(rows), and never more than one pass over all. */
  flip(bit: Bit, rows: Uint32Array, from: number, to: number): void;
}

/** Starts with rows that fail nothing. Facet `f` has bit `1 << f`; other bits are spared nowhere. 2 bytes an action. */
export function createTally({ size, facets, rowStart, values, totals }: Columns): Tally {
  const failures = new Uint16Array(size);
  const counts = totals.slice();
  const isSpared = facets.map(() => true);
  let matchCount = size;

  /** The facet that still counts a row whose only failure is `bit`. */
  const facetSparing = (bit: Bit): Segment | undefined => {
    const facet = 31 - Math.clz32(bit);
    return isSpared[facet] ? facets[facet] : undefined;
  };

  /** Counts a row (+1) or takes it back (-1), by what it fails beside the condition at hand. */
  const add = (row: number, rest: number, step: number): void => {
    const last = rowStart[row + 1] ?? 0;
    if (rest === 0) {
      matchCount += step;
      for (let at = rowStart[row] ?? 0; at < last; at++) {
        const value = values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + step;
      }
      return;
    }
    if ((rest & (rest - 1)) !== 0) return;
    const segment = facetSparing(rest);
    if (!segment) return;
    const end = segment.first + segment.ids.length;
    for (let at = rowStart[row] ?? 0; at < last; at++) {
      const value = values[at] ?? 0;
      if (value >= segment.first && value < end) counts[value] = (counts[value] ?? 0) + step;
    }
  };

  const flipOneByOne = (bit: Bit, rows: Uint32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const row = rows[at] ?? 0;
      const failed = failures[row] ?? 0;
      failures[row] = failed ^ bit;
      add(row, failed & ~bit, (failed & bit) === 0 ? -1 : 1);
    }
  };

  /** Counts afresh the rows that pass `bit`; the others count at most in the facet of `bit`, which `flip` leaves alone. */
  const flipAndRecount = (bit: Bit, rows: Uint32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const row = rows[at] ?? 0;
      failures[row] = (failures[row] ?? 0) ^ bit;
    }
    matchCount = 0;
    counts.fill(0);
    for (let row = 0; row < size; row++) {
      const failed = failures[row] ?? 0;
      if ((failed & bit) === 0) add(row, failed, 1);
    }
  };

  return {
    failures,
    counts,
    matchCount: () => matchCount,
    spare(facet, spared) {
      isSpared[facet] = spared;
    },
    flip(bit, rows, from, to) {
      if (from >= to) return;
      // The counts of a spared facet do not depend on its own condition: they are put back as they were.
      const own = facetSparing(bit);
      const kept = own && counts.slice(own.first, own.first + own.ids.length);
      if ((to - from) * 2 > size) flipAndRecount(bit, rows, from, to);
      else flipOneByOne(bit, rows, from, to);
      if (own && kept) counts.set(kept, own.first);
    },
  };
}
