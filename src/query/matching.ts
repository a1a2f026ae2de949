import type { Dataset } from '../domain/dataset.ts';
import type { Facet } from '../filters/facet.ts';
import { type Columns, createColumns, type FacetSegment, rowsWith, type Segment } from './columns.ts';
import { createPeriodRows } from './period-rows.ts';
import type { FilterState } from './query.ts';
import { everyRow, flagsOf, hasRow, keepRows, listCommonRows, type RowSet } from './row-set.ts';
import { type ColumnPart, createTally, partsOf } from './tally.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** The filters in force, the rows that pass them and their counts; moves from one choice to the next by what changed. */
export interface Matching {
  readonly columns: Columns;
  readonly text: TextIndex;
  /** By value number, in each segment the rows that pass everything; a facet in OR mode does not count its own choice. */
  readonly counts: Int32Array;
  moveTo(filters: FilterState): void;
  matchCount(): number;
  /** By action index, 1 where everything passes. One pass. */
  matches(): Uint8Array;
  /** By action index, 1 where all but the period passes. The same array while that does not change. */
  matchesButPeriod(): Uint8Array;
  /** The indexes of the undated actions that fail only for want of a date, ascending. */
  undated(): readonly number[];
}

/** What is chosen in a facet, and the rows with one of the values, or with each of them. */
interface Choice {
  readonly values: readonly string[];
  readonly isAll: boolean;
  readonly rows: RowSet;
}

/** Some segments, and the rows that they count as far as these pass the period. */
interface Counted {
  readonly rows: RowSet;
  readonly parts: readonly ColumnPart[];
}

/** Indexes a dataset. */
export function createMatching(dataset: Dataset, facets: readonly Facet[]): Matching {
  const columns = createColumns(dataset, facets);
  const { size, order } = columns;
  const tally = createTally(columns);
  const period = createPeriodRows(columns);
  const textIndex = createTextIndex(dataset, columns);
  const list = new Uint32Array(size);

  let inForce: FilterState | null = null;
  let choices: ReadonlyMap<Segment, Choice> = new Map();
  let text = '';
  let found: RowSet | null = null;
  /** First what passes everything; then, for each facet that does not count its own choice, what passes all else. */
  let counted: readonly [Counted, ...Counted[]] = [{ rows: everyRow(size), parts: partsOf(columns.segments) }];
  let matchCount = 0;
  let butPeriod: Uint8Array | null = null;

  /** Counts from nothing, but for a segment whose counts stand. */
  const recount = (kept: Segment | null): void => {
    for (const { rows, parts } of counted) {
      const stale = partsOf(parts.flatMap(({ segments }) => segments.filter((segment) => segment !== kept)));
      if (stale.length === 0) continue;
      const count = listCommonRows(rows, period.rows, list);
      if (rows === counted[0].rows) matchCount = count;
      tally.clear(stale);
      tally.count(list, count, size, stale);
    }
  };

  /** Counts the rows that came into the period or went out of it. */
  const follow = (changedCount: number): void => {
    for (const { rows, parts } of counted) {
      let entered = 0;
      let left = size;
      for (let at = 0; at < changedCount; at++) {
        const row = period.changed[at] ?? 0;
        if (!hasRow(rows, row)) continue;
        if (hasRow(period.rows, row)) list[entered++] = row;
        else list[--left] = row;
      }
      if (rows === counted[0].rows) matchCount += entered - (size - left);
      tally.count(list, entered, left, parts);
    }
  };

  const rowsBut = (spared: Segment | null): RowSet => {
    const rows = everyRow(size);
    for (const [segment, choice] of choices) if (segment !== spared) keepRows(rows, choice.rows);
    if (found) keepRows(rows, found);
    return rows;
  };

  const choose = (filters: FilterState): void => {
    const before = choices;
    choices = new Map(columns.facets.flatMap((segment) => choiceOf(segment, filters, before.get(segment))));
    const changed = columns.facets.filter((segment) => choices.get(segment) !== before.get(segment));
    const isTextKept = filters.text === text;
    if (changed.length === 0 && isTextKept) return;
    if (!isTextKept) found = textIndex.search(filters.text);
    text = filters.text;
    butPeriod = null;

    const own = [...choices].flatMap(([segment, { isAll }]) => (isAll ? [] : segment));
    counted = [
      { rows: rowsBut(null), parts: partsOf(columns.segments.filter((segment) => !own.includes(segment))) },
      ...own.map((segment) => ({ rows: rowsBut(segment), parts: partsOf([segment]) })),
    ];
    const [only] = changed;
    const areOwnKept =
      only && changed.length === 1 && isTextKept && !before.get(only)?.isAll && !choices.get(only)?.isAll;
    recount(areOwnKept ? only : null);
  };

  recount(null);
  return {
    columns,
    text: textIndex,
    counts: tally.counts,
    moveTo(filters) {
      if (filters === inForce) return;
      const { values, all } = inForce ?? {};
      inForce = filters;
      follow(period.moveTo(filters));
      if (filters.values !== values || filters.all !== all || filters.text !== text) choose(filters);
    },
    matchCount: () => matchCount,
    matches() {
      const rows = counted[0].rows.slice();
      keepRows(rows, period.rows);
      return flagsOf(rows, order);
    },
    matchesButPeriod() {
      butPeriod ??= flagsOf(counted[0].rows, order);
      return butPeriod;
    },
    undated() {
      const rows = Array.from({ length: size - period.undatedFrom }, (_, place) => period.undatedFrom + place);
      const isSetAside = (row: number): boolean => hasRow(counted[0].rows, row) && !hasRow(period.rows, row);
      return rows.filter(isSetAside).map((row) => order[row] ?? 0);
    },
  };
}

/** What is chosen in a facet, if anything is: what was before if it is the same. Only a facet of several values has a mode. */
function choiceOf(
  segment: FacetSegment,
  filters: FilterState,
  before: Choice | undefined,
): readonly (readonly [Segment, Choice])[] {
  const { facet, numberOf } = segment;
  const values = filters.values[facet.id];
  const isAll = facet.allKey !== null && filters.all.includes(facet.id);
  if (values.length === 0) return [];
  if (before?.isAll === isAll && areSame(before.values, values)) return [[segment, before]];
  const wanted = new Set(values);
  const numbers = new Set(values.map((id) => numberOf.get(id)));
  return [[segment, { values, isAll, rows: rowsWith(segment, numbers, isAll ? wanted.size : 1) }]];
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, place) => value === b[place]));
}
