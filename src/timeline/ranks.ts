import type { Axis } from './axis.ts';
import { positionOf } from './columns.ts';
import type { Bar, Placement } from './placement.ts';

export interface RankedBar {
  readonly bar: Bar;
  /** 0 is the rank next to the ruler. */
  readonly rank: number;
}

/** The span row of an axis whatever the filters: its bars in order of time and the number of its ranks. */
export interface SpanRow {
  readonly bars: readonly Bar[];
  readonly count: number;
  /** By bar, the place of its action in the dataset, its first day and its last. */
  readonly indices: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The bars that reach into an axis, in at most `most` ranks. */
export function spanRow(placements: readonly Placement[], axis: Axis, most: number): SpanRow {
  const bars = placements
    .filter(
      (placement): placement is Bar =>
        placement.kind === 'bar' &&
        positionOf(placement.end + 1, axis.step) > axis.first &&
        positionOf(placement.start, axis.step) < axis.last + 1,
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.action.index - b.action.index);
  return {
    bars,
    count: rankCount(bars, most),
    indices: Uint32Array.from(bars, ({ action }) => action.index),
    starts: Float64Array.from(bars, ({ start }) => start),
    ends: Float64Array.from(bars, ({ end }) => end),
  };
}

/** How many ranks hold all the bars without overlap: the largest number of bars on one day, at most `most`. */
export function rankCount(bars: readonly Bar[], most: number): number {
  const changes = bars
    .flatMap((bar) => [
      { day: bar.start, change: 1 },
      { day: bar.end + 1, change: -1 },
    ])
    .toSorted((a, b) => a.day - b.day || a.change - b.change);
  let depth = 0;
  let deepest = 0;
  for (const { change } of changes) {
    depth += change;
    deepest = Math.max(deepest, depth);
  }
  return Math.min(deepest, most);
}

/**
 * Gives each bar the lowest free rank: kept bars first, then in order of time; those that find none are left out. Since the
 * kept ones are placed by their start, they all find a place whenever the ranks cover the unfiltered data.
 * @param isMatch by action index, 1 for what is kept
 */
export function rankBars(row: SpanRow, isMatch: Uint8Array): readonly RankedBar[] {
  const ranks = Array.from({ length: row.count }, () => new Rank());
  const placed: RankedBar[] = [];
  for (const areKept of [true, false]) {
    for (let at = 0; at < row.indices.length; at++) {
      if ((isMatch[row.indices[at] ?? 0] === 1) !== areKept) continue;
      const rank = firstFree(ranks, row.starts[at] ?? 0, row.ends[at] ?? 0, areKept);
      const bar = rank === null ? undefined : row.bars[at];
      if (bar && rank !== null) placed.push({ bar, rank });
    }
  }
  return placed;
}

/** Puts a bar in the first rank that has room for it; a plain loop, since long datasets try thousands. */
function firstFree(ranks: readonly Rank[], start: number, end: number, isKept: boolean): number | null {
  let number = 0;
  for (const rank of ranks) {
    if (isKept ? rank.takeLater(start, end) : rank.takeBetween(start, end)) return number;
    number += 1;
  }
  return null;
}

/** How many of the kept bars find no rank. */
export function countUnranked(row: SpanRow, isMatch: Uint8Array): number {
  const kept = row.indices.reduce((count, index) => count + (isMatch[index] === 1 ? 1 : 0), 0);
  return kept - rankBars(row, isMatch).filter(({ bar }) => isMatch[bar.action.index] === 1).length;
}

/** What one rank holds: bars that came in order of time, then others between them, in order of time as well. */
class Rank {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** The last day of the former. */
  #firstEnd = Number.NEGATIVE_INFINITY;
  /** The first of the former that may begin after the next of the others. */
  #next = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;

  /** Takes a bar after all that came before it, if it overlaps none of them. */
  takeLater(start: number, end: number): boolean {
    if (this.#firstEnd >= start) return false;
    this.#firstEnd = end;
    this.#starts.push(start);
    this.#ends.push(end);
    return true;
  }

  /** Takes a bar between the former ones, after the others that came before it, if it overlaps none of all. */
  takeBetween(start: number, end: number): boolean {
    if (this.#lastEnd >= start) return false;
    while ((this.#starts[this.#next] ?? Infinity) <= start) this.#next += 1;
    const before = this.#next === 0 ? Number.NEGATIVE_INFINITY : (this.#ends[this.#next - 1] ?? 0);
    if (before >= start || (this.#starts[this.#next] ?? Infinity) <= end) return false;
    this.#lastEnd = end;
    return true;
  }
}
