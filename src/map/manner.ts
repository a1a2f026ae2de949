import type { Size } from '../geo/viewport.ts';

/**
 * How a map is read: on a page, where filters change it and no block may move; or in a talk and in somebody else's page,
 * where what it shows stands large and fills it.
 */
export type MapManner = 'page' | 'talk';

/** The plate in CSS pixels on which a map for a talk is drawn at its own size: its names of 11 px are then 16 px on a plate of 932 × 415. */
const TALK_PLATE: Size = { width: 640, height: 285 };
/** Names of 11 px are never shown under 12 px. */
const LEAST_UNIT = 12 / 11;

/** CSS pixels per drawing pixel of a map on a plate of a size: 1 on a page; more the larger the plate in a talk. */
export function drawingUnit(manner: MapManner, { width, height }: Size): number {
  if (manner === 'page') return 1;
  return Math.max(LEAST_UNIT, Math.min(width / TALK_PLATE.width, height / TALK_PLATE.height));
}
