import type { CountryCode } from '../../domain/action.ts';
import type { Point, Rect } from './rect.ts';

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
  readonly locate: (country: CountryCode) => Point | null;
  readonly frame: Rect;
  /** Width in pixels of a pointer. */
  readonly widthOf: (region: string, count: number) => number;
}

const HEIGHT = 44;

/** A pointer on the edge nearest to what is out of sight, for each region that has actions there; one above the other on a side. */
export function edgePointers({ regions, locate, frame, widthOf }: PointerInput): readonly EdgePointer[] {
  const stacked = { left: 0, right: 0, top: 0, bottom: 0 };
  return regions.flatMap(({ slug, countries, count }) => {
    const hidden = countries.flatMap((country) => {
      const point = locate(country);
      return point && !isInside(frame, point) ? [point] : [];
    });
    if (hidden.length === 0 || count === 0) return [];
    const side = sideOf(hidden, frame);
    const rank = stacked[side]++;
    return [{ region: slug, side, count, ...place(side, rank, widthOf(slug, count), frame) }];
  });
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

function place(side: EdgePointer['side'], rank: number, width: number, frame: Rect): Rect {
  const size = { width, height: HEIGHT };
  const down = frame.y + (frame.height - HEIGHT) / 2 + rank * (HEIGHT + 8);
  const across = frame.x + (frame.width - width) / 2;
  switch (side) {
    case 'left':
      return { ...size, x: frame.x, y: down };
    case 'right':
      return { ...size, x: frame.x + frame.width - width, y: down };
    case 'top':
      return { ...size, x: across, y: frame.y + rank * (HEIGHT + 8) };
    case 'bottom':
      return { ...size, x: across, y: frame.y + frame.height - HEIGHT - rank * (HEIGHT + 8) };
  }
}
