import type { CountryCode } from '../domain/action.ts';
import type { Camera } from '../geo/camera.ts';
import { invert, type LonLat, type PlanePoint, project, WORLD_HEIGHT } from '../geo/projection.ts';
import {
  baseScale,
  cameraToFit,
  type Padding,
  screenOf,
  type Size,
  viewTransform,
  WORLD_CAMERA,
} from '../geo/viewport.ts';
import { PHONE_WIDTH } from './layout/density.ts';
import type { Gazetteer } from './layout/stage.ts';
import type { MapManner } from './manner.ts';

export interface AutoCameraInput {
  readonly size: Size;
  /** `page` when absent. */
  readonly manner?: MapManner;
  /** Partner countries that have a place on the map. */
  readonly partners: readonly CountryCode[];
  readonly home: LonLat;
  readonly selected: readonly CountryCode[];
  /** The countries of the one region that filters alone; empty when there is none. */
  readonly region: readonly CountryCode[];
  readonly gazetteer: Pick<Gazetteer, 'anchorOf' | 'extentOf'>;
  /** Whether a cartouche may stand in the ocean at the bottom left of the first view. */
  readonly hasCartouche: boolean;
}

/** Pixels kept around the partners, and around a selection or a region. */
const PARTNERS_PADDING = 24;
const CLOSE_PADDING = 56;
const TALK_PADDING = 28;
/** The cartouche in the ocean at the bottom left of a wide sheet, with the air around it, in pixels. */
export const CARTOUCHE_ROOM = { width: 290, height: 300 };
/** Size in pixels from which a sheet has room for it. */
const CARTOUCHE_MIN: Size = { width: 860, height: 360 };
/** Pixels from the edge of a chosen view to the edge of the world: its graduated band stays out of sight. */
const EDGE_PX = 5;
/** The most that a view of a region is enlarged to fill a tall sheet: its outermost partners may then need a step aside. */
const MAX_FILL = 1.5;
/** Trials between a fit to the whole sheet and one beside the cartouche. */
const FIT_STEPS = 24;
/** Plane units across the first view of a phone: Europe and the Mediterranean fill it. */
const PHONE_SPAN = 54;
/** A country is shown this far around its anchor at most, in plane units: the heart of the largest is enough. */
const MAX_HALF_EXTENT = 12;

/** Whether a sheet has an empty ocean for a cartouche; elsewhere it folds behind a button. */
export function hasRoomForCartouche({ width, height }: Size): boolean {
  return width >= CARTOUCHE_MIN.width && height >= CARTOUCHE_MIN.height;
}

/**
 * The camera that shows what the view is about, when the reader has not moved it: home and the selection; else the region
 * that filters alone; else all partners (on a phone where they crowd most). In a talk: home and all partners of the view.
 */
export function autoCamera(input: AutoCameraInput): Camera {
  return insideWorld(chooseCamera(input), input.size);
}

function chooseCamera(input: AutoCameraInput): Camera {
  const { size, manner = 'page', partners, home, selected, region, gazetteer, hasCartouche } = input;
  if (selected.length > 0) {
    const padding = manner === 'talk' ? TALK_PADDING : paddingOf(size);
    return cameraToFit([home, ...selected.flatMap((country) => around(country, gazetteer))], size, padding);
  }
  if (manner === 'talk' && partners.length > 0) {
    return cameraToFit([home, ...partners.flatMap((country) => around(country, gazetteer))], size, TALK_PADDING);
  }
  if (region.length > 0) return regionCamera(region, partners, size, gazetteer);
  const anchors = partners.map(gazetteer.anchorOf);
  if (size.width < PHONE_WIDTH) return densestCamera(anchors, size);
  return hasCartouche && hasRoomForCartouche(size)
    ? besideCartouche(anchors, size)
    : cameraToFit(anchors, size, PARTNERS_PADDING);
}

/** The camera that shows a region: its partner countries, or all of it when it has none. */
export function regionCamera(
  region: readonly CountryCode[],
  partners: readonly CountryCode[],
  size: Size,
  gazetteer: AutoCameraInput['gazetteer'],
): Camera {
  const known = region.filter((country) => partners.includes(country));
  const camera = cameraToFit(heartOf(known.length > 0 ? known : region, gazetteer), size, paddingOf(size));
  return insideWorld(fillHeight(camera, size), size);
}

/** On a sheet a little taller than the world, near enough for the world to fill it. */
function fillHeight(camera: Camera, size: Size): Camera {
  const factor = size.height / (WORLD_HEIGHT * viewTransform(camera, size).k);
  return factor > 1 && factor < MAX_FILL ? { ...camera, scale: camera.scale * factor * 1.02 } : camera;
}

function paddingOf({ width }: Size): number {
  return width < PHONE_WIDTH ? PARTNERS_PADDING : CLOSE_PADDING;
}

/** The same camera moved so that no room is spent above the pole while there is world below, or the other way round. */
function insideWorld(camera: Camera, size: Size): Camera {
  const { k } = viewTransform(camera, size);
  const half = (WORLD_HEIGHT - size.height / k) / 2 - EDGE_PX / k;
  if (half <= 0) return camera;
  const [x, y] = project(camera.lon, camera.lat);
  const [lon, lat] = invert(x, Math.max(-half, Math.min(half, y)));
  return { ...camera, lon, lat };
}

/** The closest camera that shows every partner, clear of the cartouche. */
function besideCartouche(anchors: readonly LonLat[], size: Size): Camera {
  for (let step = 0; step <= FIT_STEPS; step++) {
    const left = PARTNERS_PADDING + ((CARTOUCHE_ROOM.width - PARTNERS_PADDING) * step) / FIT_STEPS;
    const camera = cameraToFit(anchors, size, { ...evenly(PARTNERS_PADDING), left });
    const transform = viewTransform(camera, size);
    const isClear = anchors.every((anchor) => {
      const [x, y] = screenOf(anchor, transform);
      return x > CARTOUCHE_ROOM.width || y < size.height - CARTOUCHE_ROOM.height;
    });
    if (isClear) return camera;
  }
  return cameraToFit(anchors, size, { ...evenly(PARTNERS_PADDING), left: CARTOUCHE_ROOM.width });
}

function evenly(padding: number): Padding {
  return { top: padding, right: padding, bottom: padding, left: padding };
}

/** The corners of the box around a country, in degrees. */
function around(country: CountryCode, { anchorOf, extentOf }: AutoCameraInput['gazetteer']): readonly LonLat[] {
  const [x, y] = project(...anchorOf(country));
  const half = Math.min(extentOf(country) / 2, MAX_HALF_EXTENT);
  return [
    [-half, -half],
    [half, -half],
    [-half, half],
    [half, half],
  ].map(([dx = 0, dy = 0]) => invert(x + dx, y + dy));
}

/** The anchors of a region without those across the seam of the map, that no window could hold. */
function heartOf(countries: readonly CountryCode[], { anchorOf }: AutoCameraInput['gazetteer']): readonly LonLat[] {
  const anchors = countries.map(anchorOf);
  const xs = anchors.map((anchor) => project(...anchor)[0]).toSorted((a, b) => a - b);
  const middle = xs[Math.floor(xs.length / 2)] ?? 0;
  return anchors.filter((anchor) => Math.abs(project(...anchor)[0] - middle) < 90);
}

/** Where partners crowd most: the weighted middle of the anchors around the one with most others near it. */
function densestCamera(anchors: readonly LonLat[], size: Size): Camera {
  const reach = (PHONE_SPAN / 2) * Math.max(1, size.height / size.width);
  const points = anchors.map((anchor): PlanePoint => project(...anchor));
  const weightsAround = ([x, y]: PlanePoint): readonly number[] =>
    points.map((point) => Math.max(0, 1 - Math.hypot(point[0] - x, point[1] - y) / reach));
  const crowds = points.map((point) => sum(weightsAround(point)));
  const heart = points[crowds.indexOf(Math.max(...crowds))];
  if (!heart) return WORLD_CAMERA;
  const weights = weightsAround(heart);
  const mean = (axis: 0 | 1): number =>
    sum(points.map((point, index) => point[axis] * (weights[index] ?? 0))) / sum(weights);
  const [lon, lat] = invert(mean(0), mean(1));
  return { lon, lat, scale: size.width / PHONE_SPAN / baseScale(size) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
