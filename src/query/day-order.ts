import type { Day } from '../domain/interval.ts';

/** Rows in the order of a day: `days[i]` is the day of `rows[i]`. 8 bytes a row. */
export interface DayOrder {
  readonly rows: Uint32Array;
  readonly days: Int32Array;
}

/** Beyond the year 9999 on either side; open ends lie here. */
const FARTHEST = 2 ** 22 - 1;
const ROW_SPAN = 2 ** 30;

/**
 * Sorts rows by day, ties by row. Day and row are packed into one whole number below 2^53, so that the engine's own
 * numeric sort does it without a comparison function, some ten times faster.
 */
export function createDayOrder(rows: readonly number[], dayOf: (row: number) => Day): DayOrder {
  const packed = Float64Array.from(rows, (row) => {
    const day = Math.max(-FARTHEST, Math.min(FARTHEST, dayOf(row)));
    return (day + FARTHEST) * ROW_SPAN + row;
  }).toSorted();
  return {
    rows: Uint32Array.from(packed, (both) => both % ROW_SPAN),
    days: Int32Array.from(packed, (both) => Math.floor(both / ROW_SPAN) - FARTHEST),
  };
}

/** How many rows have a day up to `day`, itself included: the place where a brush handle stands. O(log n). */
export function countUpTo(order: DayOrder, day: Day): number {
  let low = 0;
  let high = order.days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((order.days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
