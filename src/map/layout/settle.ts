import { collides, contains, type Rect } from './rect.ts';

/** Pixels kept between settled boxes, and between a box and an obstacle. */
const GAP = 2;
const OBSTACLE_GAP = 1;

export interface Ground {
  readonly frame: Rect;
  readonly obstacles: readonly Rect[];
  /** How far in pixels the spiral may search. */
  readonly reach: number;
}

/**
 * Gives each box, in the given order, a place on whole pixels that touches nothing: its own if it is free, else the nearest
 * on a spiral around it. Answers in the same order; `null` when one finds no place within reach.
 */
export function settle(boxes: readonly Rect[], ground: Ground): readonly Rect[] | null {
  const settled: Rect[] = [];
  for (const box of boxes) {
    const place = freePlace(box, settled, ground);
    if (!place) return null;
    settled.push(place);
  }
  return settled;
}

function freePlace(box: Rect, settled: readonly Rect[], { frame, obstacles, reach }: Ground): Rect | null {
  const isFree = (rect: Rect): boolean =>
    contains(frame, rect) &&
    !settled.some((other) => collides(rect, other, GAP)) &&
    !obstacles.some((obstacle) => collides(rect, obstacle, OBSTACLE_GAP));
  const start = { ...box, x: Math.round(box.x), y: Math.round(box.y) };
  if (isFree(start)) return start;
  for (let radius = 2; radius < reach; radius += 2) {
    for (let angle = 0; angle < 2 * Math.PI; angle += Math.max(0.12, 3 / radius)) {
      const x = Math.round(start.x + radius * Math.cos(angle));
      const y = Math.round(start.y + radius * Math.sin(angle));
      const candidate = { ...box, x, y };
      if (isFree(candidate)) return candidate;
    }
  }
  return null;
}
