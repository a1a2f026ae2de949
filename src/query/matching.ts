import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from '../filters/facet.ts';
import { type Columns, createColumns } from './columns.ts';
import { countUpTo, createDayOrder, type DayOrder } from './day-order.ts';
import { periodInterval } from './period.ts';
import type { FilterState } from './query.ts';
import { type Bit, countRows, createTally, type RowRanges, type Tally } from './tally.ts';
import { hasRow } from './row-set.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** The filters in force and what each row fails of them; moves from one choice to the next by what changed. */
export interface Matching {
  readonly columns: Columns;
  readonly tally: Tally;
  readonly text: TextIndex;
  /** Rows without a date, ascending. */
  readonly undatedRows: Uint32Array;
  /** The bits of a failure that are about time; an undated action fails `undated`. */
  readonly timeBits: number;
  readonly undatedBit: Bit;
  /** Brings the failures and the counts to these filters. Answers whether anything but the time changed. */
  moveTo(filters: FilterState): boolean;
}

interface Choice {
  readonly values: readonly string[];
  readonly isAll: boolean;
}

/** The share of the rows that a first choice must leave out for the rest to be counted from nothing. */
const MOST = 0.65;

const NOTHING_CHOSEN: Choice = { values: [], isAll: false };

/** Indexes a dataset. At most twelve facets: a mask has 16 bits, four of them for text and time. */
export function createMatching(dataset: Dataset, facets: readonly Facet[]): Matching {
  const columns = createColumns(dataset, facets);
  const { size } = columns;
  const tally = createTally(columns);
  const { failures } = tally;
  const textIndex = createTextIndex(dataset, columns);
  const { dated, starts, ends, undatedRows } = readTime(dataset);
  const byStart = createDayOrder(starts, dated);
  const byEnd = createDayOrder(ends, dated);

  const textBit = 1 << facets.length;
  const startsLateBit = textBit << 1;
  const endsEarlyBit = textBit << 2;
  const undatedBit = textBit << 3;

  const chosen: Choice[] = facets.map(() => NOTHING_CHOSEN);
  /** By facet, which combinations of its column pass. */
  const passing = facets.map((_, facet) => passingCombinations(columns, facet, NOTHING_CHOSEN));
  let inForce: FilterState | null = null;
  let text = '';
  /** Where the handles of the brush stand: rows of `byStart` from `lateFrom` on start too late, rows of `byEnd` before `earlyTo` end too early. */
  let lateFrom = dated.length;
  let earlyTo = 0;
  let isUndatedOut = false;

  const choose = (facet: number, choice: Choice): void => {
    const bit = 1 << facet;
    const before = passing[facet] ?? NO_COMBINATIONS;
    const after = passingCombinations(columns, facet, choice);
    const changing = rowsOfCombinations(columns, facet, (place) => before[place] !== after[place]);
    if (chosen[facet] === NOTHING_CHOSEN && countRows(changing) > size * MOST) {
      tally.failAll(bit);
      tally.flip(
        bit,
        rowsOfCombinations(columns, facet, (place) => after[place] === 1),
      );
    } else {
      tally.flip(bit, changing);
    }
    tally.spare(facet, !choice.isAll);
    chosen[facet] = choice;
    passing[facet] = after;
  };

  const search = (wanted: string): void => {
    text = wanted;
    const found = textIndex.search(wanted);
    const changed = new Uint32Array(size);
    let count = 0;
    for (let row = 0; row < size; row++) {
      const expected = found === null || hasRow(found, row) ? 0 : textBit;
      if (((failures[row] ?? 0) & textBit) !== expected) changed[count++] = row;
    }
    tally.flip(textBit, { list: changed, bounds: [0, count] });
  };

  /** Only the rows between the old place of a handle and the new one change. */
  const moveHandle = (bit: Bit, order: DayOrder, from: number, to: number): number => {
    if (from !== to) tally.flip(bit, { list: order.rows, bounds: from < to ? [from, to] : [to, from] });
    return to;
  };

  const setPeriod = ({ from, to, undated }: FilterState): void => {
    const period = periodInterval(from, to);
    lateFrom = moveHandle(startsLateBit, byStart, lateFrom, countUpTo(byStart, period?.end ?? Infinity));
    earlyTo = moveHandle(endsEarlyBit, byEnd, earlyTo, countUpTo(byEnd, (period?.start ?? -Infinity) - 1));
    const isOut = period !== null || !undated;
    if (isOut !== isUndatedOut) tally.flip(undatedBit, { list: undatedRows, bounds: [0, undatedRows.length] });
    isUndatedOut = isOut;
  };

  const setChoices = (filters: FilterState): boolean => {
    let isChanged = false;
    columns.facets.forEach((segment, index) => {
      const after = choiceOf(segment.facet, filters);
      const before = chosen[index] ?? NOTHING_CHOSEN;
      if (before.isAll === after.isAll && areSame(before.values, after.values)) return;
      choose(index, after);
      isChanged = true;
    });
    return isChanged;
  };

  return {
    columns,
    tally,
    text: textIndex,
    undatedRows,
    timeBits: startsLateBit | endsEarlyBit | undatedBit,
    undatedBit,
    moveTo(filters) {
      if (filters === inForce) return false;
      const areChoicesKept = filters.values === inForce?.values && filters.all === inForce.all;
      const isTextKept = filters.text === text;
      inForce = filters;
      const isMoreThanTime = (!areChoicesKept && setChoices(filters)) || !isTextKept;
      if (!isTextKept) search(filters.text);
      setPeriod(filters);
      return isMoreThanTime;
    },
  };
}

const NO_COMBINATIONS = new Uint8Array(0);

/** By place in the column of a facet, 1 for the combinations that have what is chosen: one of the values, or each of them. */
function passingCombinations(columns: Columns, facet: number, { values: ids, isAll }: Choice): Uint8Array {
  const { columnStart, valueStart, values, facets } = columns;
  const first = columnStart[facet] ?? 0;
  const passing = new Uint8Array((columnStart[facet + 1] ?? 0) - first);
  const wanted = new Set(ids.map((id) => facets[facet]?.numberOf.get(id) ?? id));
  const needed = isAll ? wanted.size : Math.min(wanted.size, 1);
  for (let place = 0; place < passing.length; place++) {
    const last = valueStart[first + place + 1] ?? 0;
    let held = 0;
    for (let at = valueStart[first + place] ?? 0; at < last; at++) if (wanted.has(values[at] ?? 0)) held++;
    passing[place] = held >= needed ? 1 : 0;
  }
  return passing;
}

/** The rows of some combinations of a facet, which are named by their place in its column. */
function rowsOfCombinations(
  { columnStart, rowStart, rows }: Columns,
  facet: number,
  isWanted: (place: number) => boolean,
): RowRanges {
  const bounds: number[] = [];
  const first = columnStart[facet] ?? 0;
  const last = columnStart[facet + 1] ?? 0;
  for (let combination = first; combination < last; combination++) {
    if (isWanted(combination - first)) bounds.push(rowStart[combination] ?? 0, rowStart[combination + 1] ?? 0);
  }
  return { list: rows, bounds };
}

/** The rows with a date, each with its first and last day, and those without, all ascending. */
function readTime({ actions }: Dataset): {
  readonly dated: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly undatedRows: Uint32Array;
} {
  const rows = new Uint32Array(actions.length);
  const starts = new Float64Array(actions.length);
  const ends = new Float64Array(actions.length);
  let first = 0;
  let last = actions.length;
  // From both ends, so that one array does for both.
  actions.forEach(({ time }, row) => {
    if (time) {
      starts[first] = time.interval.start;
      ends[first] = time.interval.end;
      rows[first++] = row;
    } else {
      rows[--last] = row;
    }
  });
  return { dated: rows.slice(0, first), starts, ends, undatedRows: rows.slice(last).toReversed() };
}

/** What is chosen in a facet. Only a choice has a mode, and only where an action can have several values. */
function choiceOf(facet: Facet, filters: FilterState): Choice {
  const values = filters.values[facet.id];
  if (values.length === 0) return NOTHING_CHOSEN;
  return { values, isAll: facet.allKey !== null && filters.all.includes(facet.id) };
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, place) => value === b[place]));
}
