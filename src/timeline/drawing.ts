import type { CooperationAction } from '../domain/action.ts';
import { MARKS, type MarkId } from '../domain/dataset.ts';
import type { Axis } from './axis.ts';
import { type Column, positionOf } from './columns.ts';
import { type Frame, frameFor, type Look, xOf } from './frame.ts';
import type { Placement, TilePlacement } from './placement.ts';
import { rankBars, type SpanRow, spanRow } from './ranks.ts';
import { type TileSize, tileSizeFor } from './tile-size.ts';

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

export interface DrawnBar {
  readonly action: CooperationAction;
  readonly mark: MarkId;
  readonly isKept: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The action goes on beyond the dataset's date. */
  readonly isOpen: boolean;
}

export interface DrawnNumber {
  readonly column: Column;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** Everything that stands above the ruler, in px. */
export interface Drawing {
  readonly frame: Frame;
  readonly tileSize: number;
  readonly tiles: readonly DrawnTile[];
  readonly bands: readonly DrawnBand[];
  readonly bars: readonly DrawnBar[];
  readonly numbers: readonly DrawnNumber[];
}

export interface LayoutInput {
  /** Every dated action of the dataset, whatever the filters: they set the size of the tiles. */
  readonly placements: readonly Placement[];
  readonly axis: Axis;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
}

/** All of a drawing that no filter and no period changes: what stands in which column, and how large. */
export interface TimelineLayout {
  readonly frame: Frame;
  readonly look: Look;
  readonly columns: ReadonlyMap<Column, readonly CooperationAction[]>;
  readonly row: SpanRow;
  /** Where tiles stand, over the span row. */
  readonly floor: number;
  readonly size: TileSize;
  /** Height of one action in a band. */
  readonly unit: number;
}

export interface Choice {
  readonly isKept: (action: CooperationAction) => boolean;
  readonly markOf: (action: CooperationAction) => MarkId;
}

/** From so many kept tiles on, a column carries their number. */
const NUMBER_THRESHOLD = 4;
/** Px between the base line, the span row and the tiles. */
const SPAN_ROW_MARGIN = 5;
const TILE_MARGIN = 2;
const SHORTEST_BAR = 3;
const HIGHEST_BAND_UNIT = 6;

/** Places every action of an axis; it holds as long as the box and the axis do. */
export function layOutTimeline({ placements, axis, width, height, look }: LayoutInput): TimelineLayout {
  const frame = frameFor(axis, width, height, look);
  const row = spanRow(placements, axis, look.maxRanks);
  const floor = frame.base - (row.count > 0 ? row.count * rankHeight(look) + SPAN_ROW_MARGIN : 0);
  const columns = tilesByColumn(placements, axis);
  const tallest = Math.max(1, ...[...columns.values()].map((tiles) => tiles.length));
  const room = Math.max(1, floor - look.top - TILE_MARGIN - look.numberRoom);
  return {
    frame,
    look,
    columns,
    row,
    floor,
    size: tileSizeFor(tallest, frame.columnWidth, room, look.tileGap),
    unit: Math.min(HIGHEST_BAND_UNIT, room / tallest),
  };
}

/** Draws a layout under a choice: what is kept at the bottom and in colour, the rest over it in outline. */
export function drawTimeline(layout: TimelineLayout, choice: Choice): Drawing {
  const { frame, look, columns, row, floor, size, unit } = layout;
  const tiles: DrawnTile[] = [];
  const bands: DrawnBand[] = [];
  const numbers: DrawnNumber[] = [];
  for (const [column, actions] of columns) {
    const kept = countKept(actions, choice);
    const top = size.isBand
      ? pushBands(bands, column, kept, actions.length, { frame, width: size.size, unit, floor })
      : pushTiles(tiles, column, inOrder(actions, choice), { frame, size, gap: look.tileGap, floor });
    const value = kept.reduce((sum, count) => sum + count, 0);
    if (look.numberRoom > 0 && value >= NUMBER_THRESHOLD) {
      numbers.push({ column, value, x: xOf(column + 0.5, frame), y: top - 3 });
    }
  }
  return { frame, tileSize: size.size, tiles, bands, bars: drawnBars(row, layout, choice), numbers };
}

function drawnBars(row: SpanRow, { frame, look }: TimelineLayout, { isKept, markOf }: Choice): readonly DrawnBar[] {
  const { step } = frame.axis;
  const ranked = rankBars(row.bars, (bar) => isKept(bar.action), row.count);
  return ranked.placed.map(({ bar, rank }) => {
    const x = Math.max(xOf(positionOf(bar.start, step), frame), frame.left) + 1;
    const right = Math.min(xOf(positionOf(bar.end + 1, step), frame), frame.right) - 1;
    return {
      action: bar.action,
      mark: markOf(bar.action),
      isKept: isKept(bar.action),
      x,
      y: frame.base - 4 - (rank + 1) * rankHeight(look) + look.barGap,
      width: Math.max(SHORTEST_BAR, right - x),
      isOpen: bar.open,
    };
  });
}

function rankHeight({ barHeight, barGap }: Look): number {
  return barHeight + barGap;
}

export interface OrderedTile {
  readonly action: CooperationAction;
  readonly mark: MarkId;
  readonly isKept: boolean;
}

/** The tiles of a column as they stand in it: kept ones first, in mark order; each group in dataset order. */
export function inOrder(actions: readonly CooperationAction[], { isKept, markOf }: Choice): readonly OrderedTile[] {
  return actions
    .map((action) => ({ action, mark: markOf(action), isKept: isKept(action) }))
    .toSorted(
      (a, b) =>
        Number(b.isKept) - Number(a.isKept) ||
        (a.isKept ? MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark) : 0) ||
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
function countKept(actions: readonly CooperationAction[], { isKept, markOf }: Choice): readonly number[] {
  const counts = MARKS.map(() => 0);
  for (const action of actions) {
    if (!isKept(action)) continue;
    const place = MARKS.indexOf(markOf(action));
    counts[place] = (counts[place] ?? 0) + 1;
  }
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

function tilesByColumn(placements: readonly Placement[], axis: Axis): ReadonlyMap<Column, CooperationAction[]> {
  const columns = new Map<Column, CooperationAction[]>();
  for (const { action, column } of placements.filter((placement) => isTileWithin(placement, axis))) {
    const actions = columns.get(column);
    if (actions) actions.push(action);
    else columns.set(column, [action]);
  }
  return columns;
}

function isTileWithin(placement: Placement, axis: Axis): placement is TilePlacement {
  return placement.kind === 'tile' && placement.column >= axis.first && placement.column <= axis.last;
}
