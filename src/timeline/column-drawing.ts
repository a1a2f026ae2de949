import type { CooperationAction } from '../domain/action.ts';
import { MARKS, type MarkId } from '../domain/dataset.ts';
import type { Column } from './columns.ts';
import { type Frame, xOf } from './frame.ts';
import { TILE_MARGIN, type TimelineLayout } from './layout.ts';
import type { TileSize } from './tile-size.ts';

export interface DrawnTile {
  readonly action: CooperationAction;
  readonly mark: MarkId;
  readonly isKept: boolean;
  readonly x: number;
  readonly y: number;
}

/** A run of alike actions in a column too narrow for tiles; `mark` is `null` for those that are filtered out. */
export interface DrawnBand {
  readonly column: Column;
  readonly mark: MarkId | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnNumber {
  readonly column: Column;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** What stands in one column: tiles or bands, and the number of the kept ones where they are many. */
export interface DrawnColumn {
  readonly column: Column;
  readonly tiles: readonly DrawnTile[];
  readonly bands: readonly DrawnBand[];
  readonly number: DrawnNumber | null;
}

/** What the reader sees of the actions of a layout. */
export interface Choice {
  /** By action index, 1 for what is kept. */
  readonly isMatch: Uint8Array;
  readonly markOf: (action: CooperationAction) => MarkId;
}

/** From so many kept tiles on, a column carries their number. */
const NUMBER_THRESHOLD = 4;
const PLACE_OF_MARK: ReadonlyMap<MarkId, number> = new Map(MARKS.map((mark, place) => [mark, place]));

/**
 * Draws one column, again only when one of its actions looks otherwise. What is seen of an action is a number: the place of
 * its mark, from 1; below zero when it is filtered out.
 */
export function columnDrawer(
  column: Column,
  actions: readonly CooperationAction[],
  layout: TimelineLayout,
): (choice: Choice) => DrawnColumn {
  const indices = Uint32Array.from(actions, ({ index }) => index);
  const looks = new Int8Array(actions.length);
  let places = looks;
  let markOf: Choice['markOf'] | null = null;
  let drawn: DrawnColumn | null = null;
  return (choice) => {
    if (markOf !== choice.markOf) {
      markOf = choice.markOf;
      places = Int8Array.from(actions, (action) => 1 + (PLACE_OF_MARK.get(choice.markOf(action)) ?? 0));
    }
    let hasChanged = drawn === null;
    for (let at = 0; at < indices.length; at++) {
      const place = places[at] ?? 0;
      const look = choice.isMatch[indices[at] ?? 0] === 1 ? place : -place;
      hasChanged ||= look !== looks[at];
      looks[at] = look;
    }
    if (drawn === null || hasChanged) drawn = drawColumn(column, actions, layout, { ...choice, looks });
    return drawn;
  };
}

function drawColumn(
  column: Column,
  actions: readonly CooperationAction[],
  { frame, look, floor, size, unit }: TimelineLayout,
  choice: Choice & { readonly looks: Int8Array },
): DrawnColumn {
  const tiles: DrawnTile[] = [];
  const bands: DrawnBand[] = [];
  const kept = countKept(choice.looks);
  const top = size.isBand
    ? pushBands(bands, column, kept, actions.length, { frame, width: size.size, unit, floor })
    : pushTiles(tiles, column, inOrder(actions, choice), { frame, size, gap: look.tileGap, floor });
  const value = kept.reduce((sum, count) => sum + count, 0);
  const isNumbered = look.numberRoom > 0 && value >= NUMBER_THRESHOLD;
  return {
    column,
    tiles,
    bands,
    number: isNumbered ? { column, value, x: xOf(column + 0.5, frame), y: top - 3 } : null,
  };
}

export interface OrderedTile {
  readonly action: CooperationAction;
  readonly mark: MarkId;
  readonly isKept: boolean;
}

/** The tiles of a column as they stand in it: kept ones first, in mark order; each group in dataset order. */
export function inOrder(actions: readonly CooperationAction[], { isMatch, markOf }: Choice): readonly OrderedTile[] {
  return actions
    .map((action) => ({ action, mark: markOf(action), isKept: isMatch[action.index] === 1 }))
    .toSorted(
      (a, b) =>
        Number(b.isKept) - Number(a.isKept) ||
        (a.isKept ? (PLACE_OF_MARK.get(a.mark) ?? 0) - (PLACE_OF_MARK.get(b.mark) ?? 0) : 0) ||
        a.action.index - b.action.index,
    );
}

/** Fills rows from the floor up; answers the top of the column. */
function pushTiles(
  tiles: DrawnTile[],
  column: Column,
  ordered: readonly OrderedTile[],
  { frame, size, gap, floor }: { frame: Frame; size: TileSize; gap: number; floor: number },
): number {
  const pitch = size.size + gap;
  const abreast = Math.min(size.abreast, ordered.length);
  const left = xOf(column + 0.5, frame) - (abreast * pitch - gap) / 2;
  for (const [index, tile] of ordered.entries()) {
    const row = Math.floor(index / size.abreast);
    tiles.push({
      ...tile,
      x: left + (index % size.abreast) * pitch,
      y: floor - TILE_MARGIN - (row + 1) * pitch + gap,
    });
  }
  return floor - TILE_MARGIN - Math.ceil(ordered.length / size.abreast) * pitch;
}

/** How many kept actions there are of each mark, in mark order. */
function countKept(looks: Int8Array): readonly number[] {
  const counts = MARKS.map(() => 0);
  for (const look of looks) if (look > 0) counts[look - 1] = (counts[look - 1] ?? 0) + 1;
  return counts;
}

/** Piles one run per mark from the floor up, what is filtered out on top; answers the top of the column. */
function pushBands(
  bands: DrawnBand[],
  column: Column,
  kept: readonly number[],
  total: number,
  { frame, width, unit, floor }: { frame: Frame; width: number; unit: number; floor: number },
): number {
  const x = xOf(column + 0.5, frame) - width / 2;
  let y = floor - TILE_MARGIN;
  const pile = (mark: MarkId | null, count: number): void => {
    if (count === 0) return;
    y -= count * unit;
    bands.push({ column, mark, x, y, width, height: count * unit });
  };
  MARKS.forEach((mark, place) => pile(mark, kept[place] ?? 0));
  pile(
    null,
    kept.reduce((rest, count) => rest - count, total),
  );
  return y;
}
