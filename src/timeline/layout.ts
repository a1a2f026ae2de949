import type { CooperationAction } from '../domain/action.ts';
import type { Axis } from './axis.ts';
import type { Column } from './columns.ts';
import { type Frame, frameFor, type Look } from './frame.ts';
import type { Placement, TilePlacement } from './placement.ts';
import { type SpanRow, spanRow } from './ranks.ts';
import { type TileSize, tileSizeFor } from './tile-size.ts';

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

/** Px between the base line and the span row. */
const SPAN_ROW_MARGIN = 5;
/** Px under the lowest tile. */
export const TILE_MARGIN = 2;
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

/** Height of one rank of the span row, in px. */
export function rankHeight({ barHeight, barGap }: Look): number {
  return barHeight + barGap;
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
