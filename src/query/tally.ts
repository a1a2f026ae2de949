import type { Columns } from './columns.ts';

/** A condition that a row can fail, as one bit of its failure mask. Facet `f`, in column `f`, has bit `1 << f`. */
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
  /** Whether the condition of a facet is spared in the counts of that facet (OR); at first each is. */
  spare(facet: number, isSpared: boolean): void;
  /** Every row fails `bit`, which none did before. */
  failAll(bit: Bit): void;
  /** The condition of `bit` changes for some rows, each named once. Costs what these rows do, and never more than one pass over all. */
  flip(bit: Bit, rows: RowRanges): void;
}

/** The rows `list[bounds[0] … bounds[1]]`, `list[bounds[2] … bounds[3]]` and so on. */
export interface RowRanges {
  readonly list: Uint32Array;
  readonly bounds: readonly number[];
}

/** How many rows that is. */
export function countRows({ bounds }: RowRanges): number {
  return bounds.reduce((sum, bound, place) => (place % 2 === 0 ? sum - bound : sum + bound), 0);
}

/** Beyond this share of the rows, counting afresh costs less than counting the changes. */
const LARGEST_CHANGE = 0.25;

/** The column of a facet's bit. */
function columnOf(bit: Bit): number {
  return 31 - Math.clz32(bit);
}

/** Starts with rows that fail nothing. 2 bytes an action. */
export function createTally({
  size,
  width,
  cells,
  columnStart,
  valueStart,
  values,
  valueCount,
  facets,
}: Columns): Tally {
  const failures = new Uint16Array(size);
  const counts = new Int32Array(valueCount);
  const combinationCount = columnStart[width] ?? 0;
  const uses = new Uint32Array(combinationCount);
  /** The bits of the facets that are spared. */
  let sparedBits = (1 << facets.length) - 1;
  let matchCount = 0;

  /** Whether a row with these failures still counts for one facet, that of its only failure. */
  const failsOneSpared = (failed: number): boolean => (failed & (failed - 1)) === 0 && (failed & sparedBits) !== 0;

  /** Counts `step` rows more for the values of a combination. */
  const count = (combination: number, step: number): void => {
    const last = valueStart[combination + 1] ?? 0;
    for (let at = valueStart[combination] ?? 0; at < last; at++) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + step;
    }
  };

  const countIn = (combination: number): void => {
    uses[combination] = (uses[combination] ?? 0) + 1;
  };

  /** Counts the rows of each combination, then what these come to by value. */
  const recount = (): void => {
    uses.fill(0);
    let matches = 0;
    for (let row = 0, cell = 0; row < size; row++, cell += width) {
      const failed = failures[row] ?? 0;
      if (failed === 0) {
        matches++;
        for (let column = 0; column < width; column++) countIn(cells[cell + column] ?? 0);
      } else if (failsOneSpared(failed)) {
        countIn(cells[cell + columnOf(failed)] ?? 0);
      }
    }
    matchCount = matches;
    counts.fill(0);
    for (let combination = 0; combination < combinationCount; combination++) {
      count(combination, uses[combination] ?? 0);
    }
  };

  const flipOneByOne = (bit: Bit, list: Uint32Array, from: number, to: number): void => {
    // The counts of a spared facet do not depend on its own condition.
    const untouched = (bit & sparedBits) === 0 ? -1 : columnOf(bit);
    let change = 0;
    for (let at = from; at < to; at++) {
      const row = list[at] ?? 0;
      const failed = failures[row] ?? 0;
      failures[row] = failed ^ bit;
      const step = (failed & bit) === 0 ? -1 : 1;
      const rest = failed & ~bit;
      if (rest === 0) {
        change += step;
        for (let column = 0; column < width; column++) {
          if (column !== untouched) count(cells[row * width + column] ?? 0, step);
        }
      } else if (failsOneSpared(rest)) {
        count(cells[row * width + columnOf(rest)] ?? 0, step);
      }
    }
    matchCount += change;
  };

  const mark = (bit: Bit, list: Uint32Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const row = list[at] ?? 0;
      failures[row] = (failures[row] ?? 0) ^ bit;
    }
  };

  recount();
  return {
    failures,
    counts,
    matchCount: () => matchCount,
    spare(facet, isSpared) {
      const bit = 1 << facet;
      if (((sparedBits & bit) !== 0) === isSpared) return;
      sparedBits ^= bit;
      recount();
    },
    failAll(bit) {
      for (let row = 0; row < size; row++) failures[row] = (failures[row] ?? 0) | bit;
      matchCount = 0;
      const own = (bit & sparedBits) === 0 ? undefined : facets[columnOf(bit)];
      counts.fill(0, 0, own?.first);
      if (own) counts.fill(0, own.first + own.ids.length);
    },
    flip(bit, rows) {
      const { list, bounds } = rows;
      const isLarge = countRows(rows) > size * LARGEST_CHANGE;
      for (let place = 0; place < bounds.length; place += 2) {
        (isLarge ? mark : flipOneByOne)(bit, list, bounds[place] ?? 0, bounds[place + 1] ?? 0);
      }
      if (isLarge) recount();
    },
  };
}
