import type { CountryCode } from '../../domain/action.ts';
import { collides, distanceTo, type Point, type Rect } from './rect.ts';

/** A region that the sheet does not show whole: where to go for it and how much there is. */
export interface EdgePointer extends Rect {
  readonly region: string;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  readonly count: number;
}

export interface PointerInput {
  /** Regions with their partner countries and how many matching actions they hold, in the order of the page. */
  readonly regions: readonly {
    readonly slug: string;
    readonly countries: readonly CountryCode[];
    readonly count: number;
  }[];
  /** Where the partner countries are; `null` behind a globe. */
  readonly locate: (country: CountryCode) => Point | null;
  readonly frame: Rect;
  /** What a pointer may not cover. */
  readonly covers: readonly Rect[];
  /** Width in pixels of a pointer. */
  readonly widthOf: (region: string, count: number) => number;
}

const HEIGHT = 44;
const GAP = 6;
/** Pixels between two places that are tried along a side. */
const STEP = 8;

/**
 * A pointer on the edge nearest to what is out of sight, for each region that has actions there. It stands where it covers
 * fewest countries, as near to the middle of its side as that allows.
 */
export function edgePointers({ regions, locate, frame, covers, widthOf }: PointerInput): readonly EdgePointer[] {
  const anchors = regions.flatMap(({ countries }) => countries.flatMap((country) => locate(country) ?? []));
  const taken = [...covers];
  return regions.flatMap(({ slug, countries, count }) => {
    const hidden = countries.flatMap((country) => {
      const point = locate(country);
      return point && !isInside(frame, point) ? [point] : [];
    });
    if (hidden.length === 0 || count === 0) return [];
    const side = sideOf(hidden, frame);
    const box = bestPlace(side, widthOf(slug, count), frame, taken, anchors);
    if (!box) return [];
    taken.push(box);
    return [{ region: slug, side, count, ...box }];
  });
}

/** The free place along a side over fewest anchors, from the middle outwards; `null` when the side is full. */
function bestPlace(
  side: EdgePointer['side'],
  width: number,
  frame: Rect,
  taken: readonly Rect[],
  anchors: readonly Point[],
): Rect | null {
  let best: Rect | null = null;
  let fewest = Infinity;
  for (const shift of shifts(side, width, frame)) {
    const box = place(side, shift, width, frame);
    if (taken.some((other) => collides(box, other, GAP))) continue;
    const covered = anchors.filter((anchor) => distanceTo(box, anchor) < GAP).length;
    if (covered < fewest) {
      best = box;
      fewest = covered;
    }
  }
  return best;
}

/** Shifts from the middle of a side, near ones first, that keep the pointer on it. */
function shifts(side: EdgePointer['side'], width: number, frame: Rect): readonly number[] {
  const room = side === 'left' || side === 'right' ? frame.height - HEIGHT : frame.width - width;
  const steps = Math.max(0, Math.floor(room / 2 / STEP));
  return [0, ...Array.from({ length: steps }, (_, index) => [(index + 1) * STEP, -(index + 1) * STEP]).flat()];
}

function isInside(frame: Rect, { x, y }: Point): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

function sideOf(points: readonly Point[], frame: Rect): EdgePointer['side'] {
  const mean = (axis: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const dx = (mean('x') - frame.x - frame.width / 2) / frame.width;
  const dy = (mean('y') - frame.y - frame.height / 2) / frame.height;
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
}

function place(side: EdgePointer['side'], shift: number, width: number, frame: Rect): Rect {
  const size = { width, height: HEIGHT };
  const down = frame.y + (frame.height - HEIGHT) / 2 + shift;
  const across = frame.x + (frame.width - width) / 2 + shift;
  switch (side) {
    case 'left':
      return { ...size, x: frame.x, y: down };
    case 'right':
      return { ...size, x: frame.x + frame.width - width, y: down };
    case 'top':
      return { ...size, x: across, y: frame.y };
    case 'bottom':
      return { ...size, x: across, y: frame.y + frame.height - HEIGHT };
  }
}
