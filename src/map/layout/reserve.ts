import type { CountryCode } from '../../domain/action.ts';
import { blockSize, type DensityLevel } from './density.ts';
import { distanceTo, gapBetween, type Point, type Rect } from './rect.ts';
import { type MovingBox, relax } from './relax.ts';
import { settle } from './settle.ts';

/** A partner country on the sheet. */
export interface Anchor extends Point {
  readonly country: CountryCode;
  /** Number of actions in the whole dataset. */
  readonly count: number;
  /** Drawn smaller than can be seen: it gets a ring, and its block stands aside. */
  readonly isSmall: boolean;
}

/** A place that no filter moves, for one country or, at the sparest level, for one sub-region. */
export interface ReservedBox extends Rect {
  readonly id: string;
  readonly countries: readonly CountryCode[];
  readonly anchor: Point;
  readonly isSmall: boolean;
}

export interface Reservation {
  readonly level: DensityLevel;
  readonly boxes: readonly ReservedBox[];
}

export interface ReservationInput {
  /** Partner countries inside the frame, in dataset order. */
  readonly anchors: readonly Anchor[];
  readonly frame: Rect;
  /** The home point and the controls. */
  readonly obstacles: readonly Rect[];
  readonly levels: readonly DensityLevel[];
  /** The farthest that a box may stray, in pixels. */
  readonly limit: number;
  readonly regionOf: (country: CountryCode) => string | null;
}

/** Pixels between a small state's place and the near corner of its block. */
const ASIDE = 6;
const SPIRAL_REACH = 160;

interface Subject {
  readonly id: string;
  readonly countries: readonly CountryCode[];
  readonly count: number;
  readonly anchor: Point;
  readonly isSmall: boolean;
}

/**
 * Boxes for the whole dataset at the first density level at which all are placed without overlap and none strays beyond the
 * limit; the sparest level is taken whatever the distance. Depends on the unfiltered counts, the camera and the sheet only.
 */
export function reserveBoxes(input: ReservationInput): Reservation {
  for (const level of input.levels) {
    const boxes = tryLevel(level, input, SPIRAL_REACH);
    if (boxes?.every((box) => strayOf(box, input.obstacles) <= input.limit)) return { level, boxes };
  }
  const level = input.levels.at(-1) ?? { kind: 'regions' };
  return { level, boxes: tryLevel(level, input, input.frame.width + input.frame.height) ?? [] };
}

/** How far in pixels a box lies from its anchor; from what covers the anchor, if something does: no box could lie nearer. */
export function strayOf(box: ReservedBox, obstacles: readonly Rect[]): number {
  const cover = obstacles.find((obstacle) => distanceTo(obstacle, box.anchor) === 0);
  return cover ? gapBetween(box, cover) : distanceTo(box, box.anchor);
}

function tryLevel(level: DensityLevel, input: ReservationInput, reach: number): readonly ReservedBox[] | null {
  const subjects = level.kind === 'regions' ? regionSubjects(input) : input.anchors.map(countrySubject);
  const boxes = subjects.map((subject) => ({ subject, box: atRest(subject, level) }));
  if (boxes.reduce((sum, { box }) => sum + areaOf(box), 0) > areaOf(input.frame)) return null;
  relax(
    boxes.map(({ box }) => box),
    input.frame,
    input.obstacles,
  );
  const order = boxes.toSorted((a, b) => b.subject.count - a.subject.count || compare(a.subject.id, b.subject.id));
  const settled = settle(
    order.map(({ box }) => ({ x: box.x, y: box.y, width: box.width, height: box.height })),
    { frame: input.frame, obstacles: input.obstacles, reach },
  );
  if (!settled) return null;
  const placed = new Map(order.map(({ subject }, index) => [subject, settled[index]]));
  return boxes.flatMap(({ subject }) => {
    const place = placed.get(subject);
    const { id, countries, anchor, isSmall } = subject;
    return place ? [{ ...place, id, countries, anchor, isSmall }] : [];
  });
}

function areaOf({ width, height }: Rect): number {
  return width * height;
}

/** A box on its anchor, or up and right of a state too small to see. */
function atRest({ count, anchor, isSmall }: Subject, level: DensityLevel): MovingBox {
  const { width, height } = blockSize(count, level);
  const x = isSmall ? anchor.x + ASIDE : anchor.x - width / 2;
  const y = isSmall ? anchor.y - ASIDE - height : anchor.y - height / 2;
  return { x, y, width, height, restX: x, restY: y };
}

function countrySubject({ country, count, isSmall, x, y }: Anchor): Subject {
  return { id: country, countries: [country], count, anchor: { x, y }, isSmall };
}

/** One subject per sub-region, at the middle of its partners weighted by their actions. */
function regionSubjects({ anchors, regionOf }: ReservationInput): Subject[] {
  const regions = new Set(anchors.map(({ country }) => regionOf(country) ?? country));
  return [...regions].map((id) => {
    const members = anchors.filter(({ country }) => (regionOf(country) ?? country) === id);
    const count = members.reduce((sum, member) => sum + member.count, 0);
    const middle = (axis: 'x' | 'y'): number =>
      members.reduce((sum, member) => sum + member[axis] * member.count, 0) / count;
    return {
      id,
      countries: members.map(({ country }) => country),
      count,
      anchor: { x: middle('x'), y: middle('y') },
      isSmall: false,
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
