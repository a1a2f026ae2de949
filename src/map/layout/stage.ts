import type { CountryCode } from '../../domain/action.ts';
import type { LonLat } from '../../geo/projection.ts';
import type { MapManner } from '../manner.ts';
import { densityLevels, displacementLimit, PHONE_WIDTH } from './density.ts';
import { type EdgePointer, edgePointers } from './pointers.ts';
import type { RegionTotal } from './region-totals.ts';
import { around, collides, contains, type Point, type Rect } from './rect.ts';
import { type Reservation, reserveBoxes } from './reserve.ts';
import type { Sheet } from './sheet.ts';

/** Where countries are and how wide: facts of geography. */
export interface Gazetteer {
  readonly anchorOf: (country: CountryCode) => LonLat;
  /** Plane units across the country's drawn shape, 0 when it has none. */
  readonly extentOf: (country: CountryCode) => number;
  readonly subRegionOf: (country: CountryCode) => string | null;
}

export interface StageInput {
  readonly sheet: Sheet;
  /** `page` when absent. */
  readonly manner?: MapManner;
  /** Actions by partner that have a place: those of the whole dataset, or of the view in a talk. */
  readonly reserved: ReadonlyMap<CountryCode, number>;
  readonly regions: readonly RegionTotal[];
  readonly home: LonLat;
  /** Whether a country is chosen: the sheet is then about it, and no pointer leads away. */
  readonly hasChoice: boolean;
  readonly gazetteer: Gazetteer;
  /** Boxes of the page above the sheet: controls, a cartouche. */
  readonly covers: readonly Rect[];
  readonly nameOfRegion: (slug: string) => string;
}

/** All that a camera and a viewport settle, whatever the filters: where each block may stand. */
export interface Stage {
  readonly sheet: Sheet;
  readonly manner: MapManner;
  readonly frame: Rect;
  readonly homePoint: Point | null;
  /** The room of the home mark; `null` behind the globe or under a control, where it is not drawn. */
  readonly homeBox: Rect | null;
  readonly covers: readonly Rect[];
  readonly pointers: readonly EdgePointer[];
  readonly reservation: Reservation;
}

/** Blocks keep this far from the edge of the sheet, in pixels. */
const MARGIN = 4;
const HOME_SIZE = 14;
/** Under this size on the sheet, in pixels, a country is a small state. */
const SMALL_PX = 10;

/** Sets the stage for the whole dataset: computed once per resting camera and viewport. */
export function setStage(input: StageInput): Stage {
  const { sheet, manner = 'page', reserved, home, gazetteer } = input;
  const frame = inset(sheet, MARGIN);
  const homePoint = sheet.locate(...home);
  const homeArea = homePoint && around(homePoint, HOME_SIZE);
  const homeBox = homeArea && !input.covers.some((cover) => collides(homeArea, cover)) ? homeArea : null;
  const locate = (country: CountryCode): Point | null => sheet.locate(...gazetteer.anchorOf(country));
  const pointers =
    manner === 'page' && sheet.width < PHONE_WIDTH && sheet.planeOf && !input.hasChoice
      ? edgePointers({
          regions: input.regions,
          locate,
          frame: inset(sheet, 0),
          covers: [...(homeBox ? [homeBox] : []), ...input.covers],
          widthOf: (region, count) => pointerWidth(input.nameOfRegion(region), count),
        })
      : [];
  const anchors = [...reserved].flatMap(([country, count]) => {
    const point = locate(country);
    if (!point || !contains(frame, { ...point, width: 0, height: 0 })) return [];
    return [{ ...point, country, count, isSmall: gazetteer.extentOf(country) * sheet.k < SMALL_PX }];
  });
  const obstacles = [...(homeBox ? [homeBox] : []), ...input.covers, ...pointers];
  const reservation = reserveBoxes({
    anchors,
    frame,
    obstacles,
    levels: densityLevels(sheet, manner),
    limit: displacementLimit(sheet, input.hasChoice),
    regionOf: (country) => gazetteer.subRegionOf(country),
  });
  return { sheet, manner, frame, homePoint, homeBox, covers: input.covers, pointers, reservation };
}

/** Width in pixels of « Asie 43 › » at 13 px with its paddings. */
function pointerWidth(name: string, count: number): number {
  return Math.round(32 + 7 * (name.length + 1 + String(count).length));
}

function inset({ width, height }: Sheet, margin: number): Rect {
  return { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
}
