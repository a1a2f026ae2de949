import type { MapManner } from '../manner.ts';
import { squareSide, tileGrid } from './block-size.ts';

/** How blocks are drawn, from the fullest to the sparest; the first that fits is taken. */
export type DensityLevel =
  | { readonly kind: 'tiles'; readonly tile: number }
  | { readonly kind: 'squares' }
  | { readonly kind: 'regions' };

/** Side of a tile in pixels on the whole world, and from `REGIONAL_SCALE` on. */
const WORLD_TILE = 9;
const REGION_TILE = 12;
const SMALL_TILE = 6;

/** From this camera scale on the map shows a region: larger tiles, neighbours' names, seas instead of oceans. */
export const REGIONAL_SCALE = 1.7;
/** The names of countries around wait for a closer look where they would be as large as what the map is about. */
const NEIGHBOURS_SCALE: Readonly<Record<MapManner, number>> = { page: REGIONAL_SCALE, talk: 3 };
/** Sheets narrower than this, in pixels, are a phone's. */
export const PHONE_WIDTH = 640;

/** Whether countries around without actions are named at a camera scale. */
export function hasNeighbours(scale: number, manner: MapManner): boolean {
  return scale >= NEIGHBOURS_SCALE[manner];
}

/** The levels to try at a camera scale on a sheet of a width in pixels. */
export function densityLevels(scale: number, width: number, manner: MapManner): readonly DensityLevel[] {
  const tile = scale < REGIONAL_SCALE || width < PHONE_WIDTH ? WORLD_TILE : REGION_TILE;
  const tiles = manner === 'talk' ? [REGION_TILE, WORLD_TILE, SMALL_TILE] : [tile, SMALL_TILE];
  return [...tiles.map((side) => ({ kind: 'tiles', tile: side }) as const), { kind: 'squares' }, { kind: 'regions' }];
}

/** Sheets lower than this, in pixels, show the world so small that a box far from its anchor stands on another continent. */
const LOW_SHEET = 360;

/**
 * The farthest that a box may lie from its anchor for a level to fit, in pixels: less on a phone and on a low sheet, unless
 * a country is chosen, which then keeps its own block.
 */
export function displacementLimit({ width, height }: Size, hasChoice: boolean): number {
  return (width < PHONE_WIDTH || height < LOW_SHEET) && !hasChoice ? 44 : 96;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels of a block of `count` actions at a level. */
export function blockSize(count: number, level: DensityLevel): { readonly width: number; readonly height: number } {
  if (level.kind === 'tiles') {
    const { width, height } = tileGrid(count, level.tile);
    return { width, height };
  }
  const side = squareSide(count);
  return { width: side, height: side };
}
