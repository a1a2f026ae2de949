import { dateOf, dayOf } from '../../domain/calendar.ts';
import type { Day } from '../../domain/interval.ts';
import { placeLabels, type PlacedLabel } from './chronology-labels.ts';

/** An action as the chronology draws it; `end` may be infinite. */
export interface ChronologyEntry {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly date: string;
  readonly title: string;
  /** The language of the title when it is not the reader's. */
  readonly titleLang?: string | undefined;
}

/** The room of the drawing, in pixels, and the years that it shows. */
export interface ChronologyFrame {
  readonly width: number;
  readonly height: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Where an open end stops. */
  readonly now: Day;
  /** Width of a label in pixels. */
  readonly measure: (entry: ChronologyEntry) => number;
}

export interface ChronologyLayout {
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
  readonly labels: readonly PlacedLabel[];
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

/**
 * A country's actions on a ruler of years: what is known to a span at least as wide as a tile is a bar, the rest are tiles in
 * the middle of what is known; each with a label on a leader wherever labels do not overlap.
 */
export function layOutChronology(entries: readonly ChronologyEntry[], frame: ChronologyFrame): ChronologyLayout {
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
    tiles,
    years: Array.from({ length: lastYear + 1 - firstYear }, (_, index) => ({
      year: firstYear + index,
      x: MARGIN + index * columnWidth,
      width: columnWidth,
      isNamed: (firstYear + index) % step === 0,
    })),
    labels: placeLabels(
      entries.flatMap((entry) => anchorOf(entry.id, bars, tiles, frame.measure(entry))),
      tiles.map(({ x, y, size }) => ({ left: x, right: x + size, top: y, bottom: y + size })),
      { width, bottom: Math.min(base - 10, ...tiles.map(({ y }) => y)) - 10 },
    ),
  };
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
): { readonly bars: ChronologyLayout['bars']; readonly rankCount: number } {
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
): ChronologyLayout['tiles'] {
  const sorted = points.toSorted((a, b) => a.centre - b.centre);
  const stacks = TILE_SIZES.map((size) => stackAt(sorted, size, floor));
  return stacks.find((tiles) => tiles.every(({ y }) => floor - y <= MAX_STACK)) ?? stacks.at(-1) ?? [];
}

function stackAt(
  points: readonly { readonly id: string; readonly centre: number }[],
  size: number,
  floor: number,
): ChronologyLayout['tiles'] {
  const rightByLevel: number[] = [];
  return points.map(({ id, centre }) => {
    const x = centre - size / 2;
    const free = rightByLevel.findIndex((right) => right + TILE_GAP <= x);
    const level = free >= 0 ? free : rightByLevel.length;
    rightByLevel[level] = x + size;
    return { id, x, y: floor - size - level * (size + TILE_GAP), size };
  });
}

function anchorOf(
  id: string,
  bars: ChronologyLayout['bars'],
  tiles: ChronologyLayout['tiles'],
  width: number,
): readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number }[] {
  const tile = tiles.find((candidate) => candidate.id === id);
  if (tile) return [{ id, x: tile.x + tile.size / 2, y: tile.y, width }];
  const bar = bars.find((candidate) => candidate.id === id);
  return bar ? [{ id, x: bar.x + Math.min(14, bar.width / 2), y: bar.y - 2, width }] : [];
}
