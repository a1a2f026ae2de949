/** How the tiles of a column are laid: `abreast` tiles of `size` px in a row; `isBand`: too small, drawn as one bar by mark. */
export interface TileSize {
  readonly size: number;
  readonly abreast: number;
  readonly isBand: boolean;
}

const LARGEST = 14;
/** Under this side, in px, a tile is no longer a tile. */
const SMALLEST = 4;
const NARROWEST_BAND = 1;

/**
 * The largest tile at which the tallest column fits.
 * @param tallest how many tiles the tallest column of the unfiltered data has
 * @param columnWidth in px
 * @param height available for tiles, in px
 */
export function tileSizeFor(tallest: number, columnWidth: number, height: number, gap: number): TileSize {
  for (let size = LARGEST; size >= SMALLEST; size -= 0.5) {
    const abreast = Math.max(1, Math.floor((columnWidth - 3 + gap) / (size + gap)));
    if (size <= columnWidth - 2 && Math.ceil(tallest / abreast) * (size + gap) <= height) {
      return { size, abreast, isBand: false };
    }
  }
  return { size: Math.max(NARROWEST_BAND, Math.min(columnWidth - 1.5, LARGEST)), abreast: 1, isBand: true };
}
