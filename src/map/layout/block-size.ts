/** Pixels between two tiles, and between the tiles and the edge of their plate. */
export const TILE_GAP = 1;
export const BLOCK_PADDING = 2;

/** A grid of tiles as near to a square as whole columns allow; sizes in pixels, plate included. */
export interface TileGrid {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/** The plate of `count` tiles of a side in pixels: `ceil(√n)` columns. */
export function tileGrid(count: number, tile: number): TileGrid {
  const columns = Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  const span = (tiles: number): number => tiles * (tile + TILE_GAP) - TILE_GAP + 2 * BLOCK_PADDING;
  return { columns, width: span(columns), height: span(rows) };
}

/** Side in pixels of the square that stands for `count` actions where tiles find no room. */
export function squareSide(count: number): number {
  return Math.round(12 + 3.2 * Math.sqrt(count));
}
