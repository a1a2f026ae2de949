import { MARKS, type MarkId } from '../domain/dataset.ts';
import type { TileModel } from './model.ts';

/** How many tiles of a block bear a mark. */
export interface MarkCount {
  readonly mark: MarkId;
  readonly count: number;
}

const known = new WeakMap<readonly TileModel[], readonly MarkCount[]>();

/** How many of some tiles bear each mark, in the order of the marks, without those that none bears; counted once for the same tiles. */
export function countMarks(tiles: readonly TileModel[]): readonly MarkCount[] {
  const counts = known.get(tiles) ?? countAfresh(tiles);
  known.set(tiles, counts);
  return counts;
}

function countAfresh(tiles: readonly TileModel[]): readonly MarkCount[] {
  const counts = new Map<MarkId, number>();
  for (const { mark } of tiles) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return MARKS.flatMap((mark) => {
    const count = counts.get(mark) ?? 0;
    return count > 0 ? [{ mark, count }] : [];
  });
}

/** The same with the most frequent mark first. */
export function mostFrequentFirst(counts: readonly MarkCount[]): readonly MarkCount[] {
  return counts.toSorted((a, b) => b.count - a.count);
}
