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
  const taken: Bar[][] = Array.from({ length: ranks }, () => []);
  const placed: RankedBar[] = [];
  const left: Bar[] = [];
  for (const bar of [...inTime.filter(isKept), ...inTime.filter((other) => !isKept(other))]) {
    const rank = taken.findIndex((others) => insert(others, bar));
    if (rank >= 0) placed.push({ bar, rank });
    else left.push(bar);
  }
  return { placed, left };
}

/** Puts a bar among others in order of time if it overlaps none of them; answers whether it did. */
function insert(others: Bar[], bar: Bar): boolean {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.start ?? Infinity) <= bar.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [others[low - 1], others[low]];
  if ((before && before.end >= bar.start) || (after && after.start <= bar.end)) return false;
  others.splice(low, 0, bar);
  return true;
}
