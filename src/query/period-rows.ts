import { ALWAYS, type Day } from '../domain/interval.ts';
import type { Columns } from './columns.ts';
import { OPEN, orderByDay } from './day-order.ts';
import { periodInterval } from './period.ts';
import type { FilterState } from './query.ts';
import { everyRow, flipRow, hasRow, type RowSet } from './row-set.ts';

/** The rows that pass what is chosen of time. 12 bytes a row. */
export interface PeriodRows {
  /** Those that pass the filters in force. */
  readonly rows: RowSet;
  /** The first of those without a date, which come last. */
  readonly undatedFrom: number;
  /** The rows that the last move let in or put out: `changed[0]` up to what it answered. */
  readonly changed: Uint32Array;
  /** Brings `rows` to these filters; costs what lies between the old and the new place of each end of the period. */
  moveTo(filters: FilterState): number;
}

/** Starts with no period chosen. */
export function createPeriodRows({ size, starts, ends }: Columns): PeriodRows {
  const rows = everyRow(size);
  const byEnd = orderByDay(ends);
  const lastDays = ends.toSorted();
  const undatedFrom = countUpTo(starts, OPEN);
  const changed = new Uint32Array(size);
  let changedCount = 0;
  /** Rows from here on begin after the period; rows of `byEnd` before here end before it. */
  let lateFrom = undatedFrom;
  let earlyTo = 0;
  let isUndatedOut = false;

  const put = (row: number, isIn: boolean): void => {
    if (hasRow(rows, row) === isIn) return;
    flipRow(rows, row);
    changed[changedCount++] = row;
  };

  return {
    rows,
    undatedFrom,
    changed,
    moveTo({ from, to, undated }) {
      const chosen = periodInterval(from, to);
      const { start, end } = chosen ?? ALWAYS;
      const isOut = chosen !== null || !undated;
      const late = countUpTo(starts, Math.min(end, OPEN));
      const early = countUpTo(lastDays, start - 1);
      changedCount = 0;
      for (let row = Math.min(lateFrom, late); row < Math.max(lateFrom, late); row++) {
        put(row, row < late && (ends[row] ?? 0) >= start);
      }
      for (let place = Math.min(earlyTo, early); place < Math.max(earlyTo, early); place++) {
        const row = byEnd[place] ?? 0;
        put(row, row < late && place >= early);
      }
      if (isOut !== isUndatedOut) for (let row = undatedFrom; row < size; row++) put(row, !isOut);
      lateFrom = late;
      earlyTo = early;
      isUndatedOut = isOut;
      return changedCount;
    },
  };
}

/** How many of these ascending days are not after `day`. O(log n). */
function countUpTo(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
