import { dateOf, dayOf } from '../../domain/calendar.ts';
import type { Day } from '../../domain/interval.ts';
import { placeLabels, type PlacedLabel } from './chronology-labels.ts';

/** An action as the chronology draws it; `end` may be infinite. */
export interface ChronologyEntry {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
}

/** The room of the drawing, in pixels, and the years that it shows. */
export interface ChronologyFrame {
  readonly width: number;
  readonly height: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Where an open end stops. */
  readonly now: Day;
}

/** What is drawn of the actions, without their labels. */
export interface ChronologyMarks {
  /** Top of the ruler. */
  readonly base: number;
  readonly years: readonly {
    readonly year: number;
    readonly x: number;
    readonly width: number;
    readonly isNamed: boolean;
  }[];
  readonly bars: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly isOpen: boolean;
  }[];
  readonly tiles: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
}

const MARGIN = 44;
const RULER_HEIGHT = 36;
export const BAR_HEIGHT = 5;
const BAR_PITCH = 7;
const MAX_RANKS = 4;
const TILE_SIZES = [16, 12, 9, 7] as const;
const TILE_GAP = 2;
const MAX_STACK = 66;
const YEAR_NAME_WIDTH = 38;
/** Of more actions only the highest of each column of this width asks for a label. */
const MOST_ASKING = 100;
const ASKING_WIDTH = 8;

/**
 * A country's actions on a ruler of years: what is known to a span at least as wide as a tile is a bar, the rest are tiles in
 * the middle of what is known. Tiles that would stand above the drawing are left out.
 */
export function layOutMarks(entries: readonly ChronologyEntry[], frame: ChronologyFrame): ChronologyMarks {
  const { width, height, firstYear, lastYear, now } = frame;
  const columnWidth = (width - 2 * MARGIN) / (lastYear + 1 - firstYear);
  const xOf = (day: Day) => MARGIN + (yearsOf(day) - firstYear) * columnWidth;
  const base = height - RULER_HEIGHT;
  const spans = entries.map((entry) => {
    const isOpen = entry.end === Infinity;
    const right = Math.min(xOf((isOpen ? Math.max(now, entry.start) : entry.end) + 1), width - MARGIN);
    return { id: entry.id, left: Math.max(xOf(entry.start), MARGIN), right, isOpen };
  });
  const { bars, rankCount } = rankBars(spans.filter(isBar), base);
  const floor = base - 3 - (rankCount > 1 ? rankCount * BAR_PITCH : 0);
  const tiles = stackTiles(
    spans.filter((span) => !isBar(span)).map((span) => ({ id: span.id, centre: (span.left + span.right) / 2 })),
    floor,
  );
  const step = yearStep(columnWidth);
  return {
    base,
    bars,
    tiles: tiles.filter(({ y, size }) => y + size > 0),
    years: Array.from({ length: lastYear + 1 - firstYear }, (_, index) => ({
      year: firstYear + index,
      x: MARGIN + index * columnWidth,
      width: columnWidth,
      isNamed: (firstYear + index) % step === 0,
    })),
  };
}

/** A label on a leader for each entry that has a mark, wherever labels do not overlap; `widthOf` is that of its label, in pixels. */
export function layOutLabels(
  entries: readonly ChronologyEntry[],
  { base, bars, tiles }: ChronologyMarks,
  width: number,
  widthOf: (id: string) => number,
): readonly PlacedLabel[] {
  const pointOf = new Map([
    ...tiles.map(({ id, x, y, size }) => [id, { id, x: x + size / 2, y }] as const),
    ...bars.map((bar) => [bar.id, { id: bar.id, x: bar.x + Math.min(14, bar.width / 2), y: bar.y - 2 }] as const),
  ]);
  const points = entries.flatMap(({ id }) => pointOf.get(id) ?? []);
  const highest = tiles.reduce((top, { y }) => Math.min(top, y), base - 10);
  return placeLabels(
    (points.length > MOST_ASKING ? highestOfColumns(points) : points).map((point) => ({
      ...point,
      width: widthOf(point.id),
    })),
    tiles.map(({ x, y, size }) => ({ left: x, right: x + size, top: y, bottom: y + size })),
    { width, bottom: highest - 10 },
  );
}

interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function highestOfColumns(points: readonly Point[]): readonly Point[] {
  const highest = new Map<number, Point>();
  for (const point of points) {
    const column = Math.floor(point.x / ASKING_WIDTH);
    const known = highest.get(column);
    if (!known || point.y < known.y) highest.set(column, point);
  }
  return [...highest.values()];
}

interface Span {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly isOpen: boolean;
}

function isBar(span: Span): boolean {
  return span.right - span.left >= TILE_SIZES[0];
}

/** A day as a year and its fraction. */
function yearsOf(day: Day): number {
  const { year } = dateOf(day);
  const first = dayOf(year, 1, 1);
  return year + (day - first) / (dayOf(year + 1, 1, 1) - first);
}

function yearStep(columnWidth: number): number {
  return [1, 2, 5, 10].find((step) => step * columnWidth >= YEAR_NAME_WIDTH) ?? 20;
}

/** Bars that overlap in time stand above each other. */
function rankBars(
  spans: readonly Span[],
  base: number,
): { readonly bars: ChronologyMarks['bars']; readonly rankCount: number } {
  const ends: number[] = [];
  const bars = spans
    .toSorted((a, b) => a.left - b.left || b.right - a.right)
    .map(({ id, left, right, isOpen }) => {
      const free = ends.findIndex((end) => end <= left);
      const rank = free >= 0 ? free : Math.min(ends.length, MAX_RANKS - 1);
      ends[rank] = Math.max(right, ends[rank] ?? 0);
      return { id, x: left + 1, y: base - 4 - BAR_HEIGHT - rank * BAR_PITCH, width: right - left - 2, isOpen };
    });
  return { bars, rankCount: ends.length };
}

/** Tiles that would overlap are stacked; the largest size at which the highest stack has room. */
function stackTiles(
  points: readonly { readonly id: string; readonly centre: number }[],
  floor: number,
): ChronologyMarks['tiles'] {
  const sorted = points.toSorted((a, b) => a.centre - b.centre);
  for (const size of TILE_SIZES) {
    const tiles = stackAt(sorted, size, floor, size === TILE_SIZES.at(-1) ? Infinity : MAX_STACK);
    if (tiles) return tiles;
  }
  return [];
}

/** Tiles of a size; `null` when a stack would be higher than `most` pixels. */
function stackAt(
  points: readonly { readonly id: string; readonly centre: number }[],
  size: number,
  floor: number,
  most: number,
): ChronologyMarks['tiles'] | null {
  const rightByLevel: number[] = [];
  const tiles: ChronologyMarks['tiles'][number][] = [];
  for (const { id, centre } of points) {
    const x = centre - size / 2;
    const free = rightByLevel.findIndex((right) => right + TILE_GAP <= x);
    const level = free >= 0 ? free : rightByLevel.length;
    const height = size + level * (size + TILE_GAP);
    if (height > most) return null;
    rightByLevel[level] = x + size;
    tiles.push({ id, x, y: floor - height, size });
  }
  return tiles;
}
