import type { Rect } from './rect.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** What is aside counts this much more than what is ahead. */
const ASIDE_WEIGHT = 2;

/** The box that an arrow key leads to: the nearest in that direction, inside a quarter turn around it; `null`: none. */
export function nearestInDirection<B extends Rect>(from: Rect, boxes: readonly B[], direction: Direction): B | null {
  const [vx, vy] = VECTORS[direction];
  let nearest: B | null = null;
  let shortest = Infinity;
  for (const box of boxes) {
    const dx = box.x + box.width / 2 - from.x - from.width / 2;
    const dy = box.y + box.height / 2 - from.y - from.height / 2;
    const ahead = dx * vx + dy * vy;
    const aside = Math.abs(dx * vy - dy * vx);
    if (ahead <= 0 || aside > ahead) continue;
    const length = ahead + ASIDE_WEIGHT * aside;
    if (length < shortest) {
      shortest = length;
      nearest = box;
    }
  }
  return nearest;
}
