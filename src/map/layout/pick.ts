import type { PlacedBlock } from './blocks.ts';
import type { PlacedLabel } from './labels.ts';
import { distanceTo, type Point } from './rect.ts';

/**
 * The block that a pointer means: the one under it, or whose name is, else the nearest within `reach` pixels, counted from
 * its box or from the place that a leader joins to it. `null`: none, the land below is meant.
 */
export function blockAt<B extends PlacedBlock>(
  blocks: readonly B[],
  labels: readonly PlacedLabel[],
  point: Point,
  reach: number,
): B | null {
  const under = blocks.find((block) => distanceTo(block, point) === 0);
  if (under) return under;
  const name = labels.find((label) => distanceTo(label.box, point) === 0);
  const named = name && blocks.find((block) => block.id === name.id);
  return named ?? nearestBlock(blocks, point, reach);
}

/** The first of the nearest blocks, none of them farther than `reach` pixels. */
export function nearestBlock<B extends PlacedBlock>(blocks: readonly B[], point: Point, reach: number): B | null {
  let nearest: B | null = null;
  let shortest = Infinity;
  for (const block of blocks) {
    const length = blockDistance(block, point);
    if (length > reach || length >= shortest) continue;
    shortest = length;
    nearest = block;
  }
  return nearest;
}

/** Pixels from a point to a block: to its box, or to its place when a leader joins the two. */
export function blockDistance(block: PlacedBlock, point: Point): number {
  const toBox = distanceTo(block, point);
  if (!block.hasLeader) return toBox;
  return Math.min(toBox, Math.hypot(point.x - block.anchor.x, point.y - block.anchor.y));
}
