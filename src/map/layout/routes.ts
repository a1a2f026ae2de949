import type { CountryCode, Direction } from '../../domain/action.ts';
import type { RouteModel } from '../model.ts';
import type { CurveBox, FreeSpace } from './free-space.ts';
import { around, type Point, type Rect } from './rect.ts';
import { textWidth } from './text-width.ts';

/** A curve of the selection on the sheet, in pixels. */
export interface PlacedRoute {
  readonly id: string;
  readonly direction: Direction;
  /** Where the actions take place: the partner, or the host of an outgoing route. */
  readonly country: CountryCode;
  readonly isSecondary: boolean;
  /** Path data. */
  readonly path: string;
  /** Stroke width in pixels. */
  readonly width: number;
  /** Length of the chord in pixels. */
  readonly length: number;
  /** Middle of the arrow head and its direction in degrees; `null`: no arrow. */
  readonly arrow: (Point & { readonly angle: number }) | null;
  readonly curve: Curve;
  readonly count: number;
}

/** The words of a route, along its curve: baseline middle, angle in degrees. */
export interface PlacedRouteLabel extends Point {
  readonly id: string;
  readonly text: string;
  /** The room that they take, in upright pieces. */
  readonly boxes: readonly Rect[];
  readonly angle: number;
  /** Distance of the baseline from the curve, in ems, negative above. */
  readonly dy: number;
}

/** A quadratic curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const BULGE: Readonly<Record<Direction, number>> = { incoming: 0.2, outgoing: 0.08, remote: -0.08 };
const LONE_BULGE = 0.2;
const SECONDARY_BULGE = 0.12;
const ARROW_AT = 0.72;
/** Shorter curves carry neither arrow nor words, in pixels. */
const MIN_LABELLED = 70;
const MIN_ARROW = 24;

/** The point of a curve at `t` in [0, 1]. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const blend = (axis: 'x' | 'y'): number =>
    (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t * t * to[axis];
  return { x: blend('x'), y: blend('y') };
}

/** Direction of a curve at `t`, in degrees clockwise from the right. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const slope = (axis: 'x' | 'y'): number => (1 - t) * (control[axis] - from[axis]) + t * (to[axis] - control[axis]);
  return (Math.atan2(slope('y'), slope('x')) * 180) / Math.PI;
}

/** Curves whose control point stands on the perpendicular of the middle, upwards for a positive bulge. */
export function placeRoutes(
  routes: readonly RouteModel[],
  locate: (lon: number, lat: number) => Point | null,
): readonly PlacedRoute[] {
  return routes.flatMap((route) => {
    const from = locate(...route.from);
    const to = locate(...route.to);
    if (!from || !to) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 2) return [];
    const curve = bend(from, to, bulgeOf(route, routes));
    const hasArrow = route.direction !== 'remote' && !route.isSecondary && length >= MIN_ARROW;
    return [
      {
        id: route.id,
        direction: route.direction,
        country: route.country,
        isSecondary: route.isSecondary,
        path: pathOf(curve),
        width: route.isSecondary ? 1 : Math.min(2.6, 1.4 + 0.3 * route.count),
        length,
        arrow: hasArrow ? { ...pointAt(curve, ARROW_AT), angle: angleAt(curve, ARROW_AT) } : null,
        curve,
        count: route.count,
      },
    ];
  });
}

function bulgeOf(route: RouteModel, routes: readonly RouteModel[]): number {
  if (route.isSecondary) return SECONDARY_BULGE;
  const isAlone = !routes.some(
    (other) =>
      other !== route && !other.isSecondary && other.country === route.country && other.direction !== route.direction,
  );
  return isAlone ? LONE_BULGE : BULGE[route.direction];
}

function bend(from: Point, to: Point, bulge: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = dx < 0 ? -bulge : bulge;
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * side, y: (from.y + to.y) / 2 - dx * side } };
}

function pathOf({ from, control, to }: Curve): string {
  return `M${pairOf(from)}Q${pairOf(control)} ${pairOf(to)}`;
}

function pairOf({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** Small boxes along the curves, so that no name is written over them. */
export function routeObstacles(routes: readonly PlacedRoute[]): readonly CurveBox[] {
  return routes.flatMap(({ id, curve }) =>
    Array.from({ length: 24 }, (_, step) => ({ routeId: id, ...around(pointAt(curve, (step + 1) / 25), 8) })),
  );
}

const LABEL_SIZE = 12.5;
/** Its letters are bolder and set wider than those of a country's name. */
const LABEL_BREADTH = 1.12;
/** From the baseline to the middle of the letters, in ems. */
const HALF_LETTER = 0.35;
/** The longest piece of a label that one upright box stands for, in pixels. */
const PIECE = 24;
const ABOVE = -0.7;
const BELOW = 1.35;

/** Places to try along a curve, near its middle first. */
const ALONG = [0.48, 0.44, 0.52, 0.4, 0.56, 0.36, 0.6, 0.32, 0.64, 0.28, 0.68, 0.24, 0.72];

/**
 * The words of each main route where they cross no block: above an incoming curve, below the others, near the middle; over
 * no other curve where there is such a place.
 */
export function placeRouteLabels(
  routes: readonly PlacedRoute[],
  wordsOf: (route: Pick<PlacedRoute, 'direction' | 'count' | 'country'>) => string,
  space: FreeSpace,
): readonly PlacedRouteLabel[] {
  return routes.flatMap((route) => {
    if (route.isSecondary || route.length < MIN_LABELLED) return [];
    const text = wordsOf(route);
    const sides = route.direction === 'incoming' ? [ABOVE, BELOW] : [BELOW, ABOVE];
    for (const mayCross of [route.id, 'all']) {
      for (const dy of sides) {
        for (const t of ALONG) {
          const angle = upright(angleAt(route.curve, t));
          const middle = pointAt(route.curve, t);
          const boxes = labelBoxes(middle, textWidth(text) * LABEL_SIZE * LABEL_BREADTH, angle, dy);
          if (!boxes.every((box) => space.isFree(box, { mayCross }))) continue;
          for (const box of boxes) space.take(box);
          return [{ id: route.id, text, boxes, ...middle, angle, dy }];
        }
      }
    }
    return [];
  });
}

/** Upright boxes along words written at an angle, off the curve by `dy` ems: one around them all would claim far more than they take. */
function labelBoxes({ x, y }: Point, width: number, angle: number, dy: number): readonly Rect[] {
  const sine = Math.sin((angle * Math.PI) / 180);
  const cosine = Math.cos((angle * Math.PI) / 180);
  const off = (dy - HALF_LETTER) * LABEL_SIZE;
  const pieces = Math.ceil(width / PIECE);
  const length = width / pieces;
  return Array.from({ length: pieces }, (_, index) => {
    const along = (index - (pieces - 1) / 2) * length;
    return around(
      { x: x + cosine * along - sine * off, y: y + sine * along + cosine * off },
      Math.abs(length * cosine) + Math.abs(LABEL_SIZE * sine),
      Math.abs(length * sine) + Math.abs(LABEL_SIZE * cosine),
    );
  });
}

/** The same line read from left to right. */
function upright(angle: number): number {
  return Math.abs(angle) > 90 ? angle - 180 * Math.sign(angle) : angle;
}
