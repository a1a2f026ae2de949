import { REMARKABLE_PARALLELS } from '../../geo/plane.ts';
import { outlineHalfWidth, project } from '../../geo/projection.ts';
import { isRegional } from './density.ts';
import type { FreeSpace } from './free-space.ts';
import type { Point, Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { textWidth } from './text-width.ts';

export type ParallelId = (typeof REMARKABLE_PARALLELS)[number]['id'];

/** The name of a parallel written just above its line, from its left end on the sheet. */
export interface PlacedParallel extends Point {
  readonly id: ParallelId;
  readonly text: string;
  /** The room that it takes. */
  readonly box: Rect;
}

const SIZE = 11;
/** Its letters stand closer than those of a sea. */
const BREADTH = 0.9;
const INDENT = 18;

/** Names of the equator and the tropics on a flat map of the world, each where its line enters from the left, if nothing else is drawn there. */
export function placeParallels(
  sheet: Sheet,
  nameOf: (id: ParallelId) => string,
  space: FreeSpace,
): readonly PlacedParallel[] {
  const { planeOf, k } = sheet;
  if (!planeOf || isRegional(sheet)) return [];
  const [left] = planeOf(0, 0);
  return REMARKABLE_PARALLELS.filter(({ lat }) => Math.abs(lat) < 60).flatMap(({ id, lat }) => {
    const [, planeY] = project(0, lat);
    const start = Math.max(left, -outlineHalfWidth(planeY));
    const x = (start - left) * k + INDENT;
    const y = (planeY - planeOf(0, 0)[1]) * k - 3.5;
    const text = nameOf(id);
    const box = { x, y: y - SIZE, width: textWidth(text, 'title') * SIZE * BREADTH, height: SIZE + 1 };
    if (!space.isFree(box, { gap: 2 })) return [];
    space.take(box);
    return [{ id, text, box, x, y }];
  });
}
