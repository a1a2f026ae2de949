import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from '../filters/facet.ts';
import { createColumns, type FacetSegment, type Segment } from './columns.ts';
import { countUpTo, createDayOrder, type DayOrder } from './day-order.ts';
import { periodInterval } from './period.ts';
import type { FilterState } from './query.ts';
import { type Bit, createTally } from './tally.ts';
import { createTextIndex, hasRow, type TextIndex } from './text-index.ts';

/** The filters in force and what each row fails of them; moves from one choice to the next by what changed. */
export interface Matching {
  readonly failures: Uint16Array;
  readonly counts: Int32Array;
  readonly facets: readonly FacetSegment[];
  readonly places: Segment;
  /** Rows without a date, ascending. */
  readonly undatedRows: Uint32Array;
  /** The bits of a failure that are about time; an undated action fails `undated`. */
  readonly timeBits: number;
  readonly undatedBit: Bit;
  matchCount(): number;
  /** Brings the failures and the counts to these filters. Answers whether anything but the time changed. */
  moveTo(filters: FilterState): boolean;
}

interface Choice {
  readonly values: readonly string[];
  readonly isAll: boolean;
}

const NOTHING_CHOSEN: Choice = { values: [], isAll: false };

/** Indexes a dataset, without its text: that is read when first searched. At most twelve facets: a mask has 16 bits, four of them for text and time. */
export function createMatching(dataset: Dataset, facets: readonly Facet[]): Matching {
  const columns = createColumns(dataset, facets);
  const { size, postingStart, postings, rowStart, values } = columns;
  const tally = createTally(columns);
  const { failures } = tally;
  const { dated, undated: undatedRows } = splitByDate(dataset);
  const byStart = createDayOrder(
    dataset.actions.map(({ time }) => time?.interval.start ?? 0),
    dated,
  );
  const byEnd = createDayOrder(
    dataset.actions.map(({ time }) => time?.interval.end ?? 0),
    dated,
  );

  const textBit = 1 << facets.length;
  const startsLateBit = textBit << 1;
  const endsEarlyBit = textBit << 2;
  const undatedBit = textBit << 3;

  const chosen: Choice[] = facets.map(() => NOTHING_CHOSEN);
  let text = '';
  let textIndex: TextIndex | null = null;
  /** Where the handles of the brush stand: rows of `byStart` from `lateFrom` on start too late, rows of `byEnd` before `earlyTo` end too early. */
  let lateFrom = dated.length;
  let earlyTo = 0;
  let isUndatedOut = false;

  const isChosen = new Uint8Array(columns.places.first);
  /** How many of the things asked for a row has; refilled for each question. */
  const held = new Uint16Array(size);
  const changed = new Uint32Array(size);

  /** Makes the rows that hold fewer than `needed` fail `bit`, and the others not. */
  const setFailures = (bit: Bit, needed: number): void => {
    let count = 0;
    for (let row = 0; row < size; row++) {
      const expected = (held[row] ?? 0) < needed ? bit : 0;
      if (((failures[row] ?? 0) & bit) !== expected) changed[count++] = row;
    }
    tally.flip(bit, changed, 0, count);
  };

  /** Counts the chosen values that each row has. O(rows + their postings). */
  const chooseAfresh = (bit: Bit, segment: Segment, { values: ids, isAll }: Choice): void => {
    held.fill(0);
    for (const value of numbersOf(segment, ids)) {
      const last = postingStart[value + 1] ?? 0;
      for (let at = postingStart[value] ?? 0; at < last; at++) {
        const row = postings[at] ?? 0;
        held[row] = (held[row] ?? 0) + 1;
      }
    }
    setFailures(bit, ids.length === 0 ? 0 : isAll ? new Set(ids).size : 1);
  };

  const hasChosen = (row: number): boolean => {
    const last = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < last; at++) if (isChosen[values[at] ?? 0] === 1) return true;
    return false;
  };

  /** In OR mode, one value more or less concerns only its own rows. */
  const chooseByDifference = (
    bit: Bit,
    segment: Segment,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    const numbers = numbersOf(segment, after);
    for (const value of numbers) isChosen[value] = 1;
    for (const value of numbersOf(segment, [...before, ...after])) {
      const isIn = isChosen[value] === 1;
      const last = postingStart[value + 1] ?? 0;
      let count = 0;
      for (let at = postingStart[value] ?? 0; at < last; at++) {
        const row = postings[at] ?? 0;
        const fails = ((failures[row] ?? 0) & bit) !== 0;
        if (isIn ? fails : !fails && !hasChosen(row)) changed[count++] = row;
      }
      tally.flip(bit, changed, 0, count);
    }
    for (const value of numbers) isChosen[value] = 0;
  };

  const choose = (facet: number, segment: Segment, after: Choice): void => {
    const before = chosen[facet] ?? NOTHING_CHOSEN;
    const bit = 1 << facet;
    const isModeChange = before.isAll !== after.isAll;
    if (isModeChange) {
      chooseAfresh(bit, segment, NOTHING_CHOSEN);
      tally.spare(facet, !after.isAll);
    }
    const isRefined = !isModeChange && !after.isAll && before.values.length > 0 && after.values.length > 0;
    if (isRefined) chooseByDifference(bit, segment, before.values, after.values);
    else chooseAfresh(bit, segment, after);
    chosen[facet] = after;
  };

  const search = (wanted: string): void => {
    text = wanted;
    textIndex ??= createTextIndex(dataset);
    const found = textIndex.search(wanted);
    if (found) for (let row = 0; row < size; row++) held[row] = hasRow(found, row) ? 1 : 0;
    setFailures(textBit, found ? 1 : 0);
  };

  /** Only the rows between the old place of a handle and the new one change. */
  const moveHandle = (bit: Bit, order: DayOrder, from: number, to: number): number => {
    tally.flip(bit, order.rows, Math.min(from, to), Math.max(from, to));
    return to;
  };

  const setPeriod = ({ from, to, undated }: FilterState): void => {
    const period = periodInterval(from, to);
    const { start, end } = period ?? { start: -Infinity, end: Infinity };
    lateFrom = moveHandle(startsLateBit, byStart, lateFrom, countUpTo(byStart, end));
    earlyTo = moveHandle(endsEarlyBit, byEnd, earlyTo, countUpTo(byEnd, start - 1));
    const isOut = period !== null || !undated;
    if (isOut !== isUndatedOut) tally.flip(undatedBit, undatedRows, 0, undatedRows.length);
    isUndatedOut = isOut;
  };

  return {
    failures,
    counts: tally.counts,
    facets: columns.facets,
    places: columns.places,
    undatedRows,
    timeBits: startsLateBit | endsEarlyBit | undatedBit,
    undatedBit,
    matchCount: () => tally.matchCount(),
    moveTo(filters) {
      let isMoreThanTime = false;
      columns.facets.forEach((segment, index) => {
        const after = choiceOf(segment.facet, filters);
        const before = chosen[index] ?? NOTHING_CHOSEN;
        if (before.isAll === after.isAll && areSame(before.values, after.values)) return;
        choose(index, segment, after);
        isMoreThanTime = true;
      });
      if (filters.text !== text) {
        search(filters.text);
        isMoreThanTime = true;
      }
      setPeriod(filters);
      return isMoreThanTime;
    },
  };
}

/** The rows with a date and those without, each ascending. */
function splitByDate({ actions }: Dataset): { readonly dated: Uint32Array; readonly undated: Uint32Array } {
  const rows = new Uint32Array(actions.length);
  let first = 0;
  let last = actions.length;
  // From both ends, so that one array does for both.
  actions.forEach(({ time }, row) => {
    if (time) rows[first++] = row;
    else rows[--last] = row;
  });
  return { dated: rows.slice(0, first), undated: rows.slice(last).toReversed() };
}

/** What is chosen in a facet. Only a choice has a mode, and only where an action can have several values. */
function choiceOf(facet: Facet, filters: FilterState): Choice {
  const values = filters.values[facet.id];
  if (values.length === 0) return NOTHING_CHOSEN;
  return { values, isAll: facet.allKey !== null && filters.all.includes(facet.id) };
}

/** The numbers of values, each once; what no action has and no option is has none. */
function numbersOf({ numberOf }: Segment, ids: readonly string[]): readonly number[] {
  return [...new Set(ids)].map((id) => numberOf.get(id)).filter((number) => number !== undefined);
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, place) => value === b[place]));
}
