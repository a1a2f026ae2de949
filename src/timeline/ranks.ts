import type { Axis } from './axis.ts';
import { positionOf } from './columns.ts';
import type { Bar, Placement } from './placement.ts';

export interface RankedBar {
  readonly bar: Bar;
  /** 0 is the rank next to the ruler. */
  readonly rank: number;
}

export interface RankedBars {
  readonly placed: readonly RankedBar[];
  /** Bars that found no free place. */
  readonly left: readonly Bar[];
}

/** The span row of an axis whatever the filters: its bars in order of time and the number of its ranks. */
export interface SpanRow {
  readonly bars: readonly Bar[];
  readonly count: number;
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
  return { bars, count: rankCount(bars, most) };
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
 * Gives each bar the lowest free rank of `ranks`: kept bars first, then in order of time. Since the kept ones are placed
 * by their start, they all find a place whenever `ranks` covers the unfiltered data.
 * @param inTime bars in order of time, as in a span row
 */
export function rankBars(inTime: readonly Bar[], isKept: (bar: Bar) => boolean, ranks: number): RankedBars {
  const rows = Array.from({ length: ranks }, () => new RankRow());
  const placed: RankedBar[] = [];
  const left: Bar[] = [];
  const others: Bar[] = [];
  for (const bar of inTime) {
    if (!isKept(bar)) {
      others.push(bar);
      continue;
    }
    const rank = rows.findIndex((row) => row.takeLater(bar));
    if (rank >= 0) placed.push({ bar, rank });
    else left.push(bar);
  }
  for (const bar of others) {
    const rank = rows.findIndex((row) => row.takeBetween(bar));
    if (rank >= 0) placed.push({ bar, rank });
    else left.push(bar);
  }
  return { placed, left };
}

/** How many of the kept bars find no rank. */
export function countUnranked(inTime: readonly Bar[], isKept: (bar: Bar) => boolean, ranks: number): number {
  const rows = Array.from({ length: ranks }, () => new RankRow());
  return inTime.filter((bar) => isKept(bar) && !rows.some((row) => row.takeLater(bar))).length;
}

/** What one rank holds: bars that came in order of time, then others between them, in order of time as well. */
class RankRow {
  readonly #first: Bar[] = [];
  /** The first of `#first` that may begin after the next of the others. */
  #next = 0;
  #lastEnd = Number.NEGATIVE_INFINITY;

  /** Puts a bar after all that came before it, if it overlaps none of them. */
  takeLater(bar: Bar): boolean {
    const last = this.#first.at(-1);
    if (last && last.end >= bar.start) return false;
    this.#first.push(bar);
    return true;
  }

  /** Puts a bar between the first ones, after the others that came before it, if it overlaps none of all. */
  takeBetween(bar: Bar): boolean {
    while ((this.#first[this.#next]?.start ?? Infinity) <= bar.start) this.#next += 1;
    const [before, after] = [this.#first[this.#next - 1], this.#first[this.#next]];
    if ((before && before.end >= bar.start) || (after && after.start <= bar.end) || this.#lastEnd >= bar.start) {
      return false;
    }
    this.#lastEnd = bar.end;
    return true;
  }
}
