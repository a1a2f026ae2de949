import { WORLD_WIDTH } from '../../geo/projection.ts';
import { WORLD_MARGIN } from '../../geo/viewport.ts';
import type { MapManner } from '../manner.ts';
import { squareSide, tileGrid } from './block-size.ts';
import type { Sheet } from './sheet.ts';

/** How blocks are drawn, from the fullest to the sparest; the first that fits is taken. */
export type DensityLevel =
  | { readonly kind: 'tiles'; readonly tile: number }
  | { readonly kind: 'squares' }
  | { readonly kind: 'regions' };

/** Side of a tile in pixels on the whole world, and on a region. */
const WORLD_TILE = 9;
const REGION_TILE = 12;
const SMALL_TILE = 6;

/** Once the world is this many times as broad as the sheet, the map shows a region: larger tiles, neighbours' names, a finer frame. */
const REGIONAL_BREADTH = 1.7;
/** The names of countries around wait for a closer look where they would be as large as what the map is about. */
const NEIGHBOURS_BREADTH: Readonly<Record<MapManner, number>> = { page: REGIONAL_BREADTH, talk: 3 };
/** Sheets narrower than this, in pixels, are a phone's. */
export const PHONE_WIDTH = 640;

type Breadth = Pick<Sheet, 'k' | 'width'>;

/** How many times as broad as the sheet the world is: the camera's scale, but for a low sheet that shows the world from side to side. */
function worldBreadth({ k, width }: Breadth): number {
  return (k * WORLD_WIDTH) / (width - 2 * WORLD_MARGIN);
}

/** Whether a sheet shows a region rather than the world. */
export function isRegional(sheet: Breadth): boolean {
  return worldBreadth(sheet) >= REGIONAL_BREADTH;
}

/** Whether countries around without actions are named on a sheet. */
export function hasNeighbours(sheet: Breadth, manner: MapManner): boolean {
  return worldBreadth(sheet) >= NEIGHBOURS_BREADTH[manner];
}

/** The levels to try on a sheet. */
export function densityLevels(sheet: Breadth, manner: MapManner): readonly DensityLevel[] {
  const tile = isRegional(sheet) && sheet.width >= PHONE_WIDTH ? REGION_TILE : WORLD_TILE;
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
