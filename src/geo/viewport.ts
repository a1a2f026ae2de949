import type { Camera } from './camera.ts';
import {
  invert,
  type LonLat,
  outlineHalfWidth,
  type PlanePoint,
  project,
  WORLD_HEIGHT,
  WORLD_WIDTH,
} from './projection.ts';

/** A viewport in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Plane to pixels: `k` pixels per plane unit, then a shift; `screen = plane × k + (x, y)`. */
export interface ViewTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Room to keep free on each side, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Pixels kept around the whole world at scale 1, for the graduated frame. */
export const WORLD_MARGIN = 16;
export const MIN_SCALE = 1;
export const MAX_SCALE = 40;
/** Pixels of MapLibre's world at zoom 0. */
const MERCATOR_TILE = 512;
/** Share of the viewport that may lie beyond the edge of the world when zoomed far in. */
const OVERSHOOT = 0.3;
/** Keeps the middle of a view off the seam, where the left and the right edge are one meridian. */
const OFF_SEAM = 0.9999;

const clampTo = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** Pixels per plane unit at scale 1: the whole world fits, whatever the viewport. */
export function baseScale({ width, height }: Size): number {
  const fit = Math.min((width - 2 * WORLD_MARGIN) / WORLD_WIDTH, (height - 2 * WORLD_MARGIN) / WORLD_HEIGHT);
  return Math.max(fit, 0.1);
}

/** The transform that shows a camera: its centre in the middle of the viewport. */
export function viewTransform(camera: Camera, size: Size): ViewTransform {
  return transformAt(project(camera.lon, camera.lat), camera.scale * baseScale(size), size);
}

function transformAt([centreX, centreY]: PlanePoint, k: number, { width, height }: Size): ViewTransform {
  return { k, x: width / 2 - k * centreX, y: height / 2 - k * centreY };
}

/** The camera that a transform shows. */
export function cameraOf({ k, x, y }: ViewTransform, size: Size): Camera {
  const [lon, lat] = invert((size.width / 2 - x) / k, (size.height / 2 - y) / k);
  return { lon, lat, scale: k / baseScale(size) };
}

/** Pixels of a point in degrees. */
export function screenOf([lon, lat]: LonLat, { k, x, y }: ViewTransform): [x: number, y: number] {
  const [planeX, planeY] = project(lon, lat);
  return [planeX * k + x, planeY * k + y];
}

/** Degrees of a point in pixels; outside of the sphere, of the nearest point of its outline at that height. */
export function lonLatOf([screenX, screenY]: PlanePoint, { k, x, y }: ViewTransform): [lon: number, lat: number] {
  return invert((screenX - x) / k, (screenY - y) / k);
}

/** Zoom of MapLibre at which its world has `k` pixels per plane unit. */
export function mercatorZoom(k: number): number {
  return Math.log2((k * WORLD_WIDTH) / MERCATOR_TILE);
}

/** Middle of the view moved so that at most `OVERSHOOT` of the viewport lies beyond the world; a world that fits is centred. */
function clampAxis(centre: number, worldSize: number, viewSize: number, zoomedIn: number): number {
  return clampTo(centre, Math.max(0, worldSize / 2 - viewSize * (0.5 - OVERSHOOT * zoomedIn)));
}

/** The middle of a view kept within the limits of panning, on the plane. */
export function clampCentre([x, y]: PlanePoint, k: number, size: Size): [x: number, y: number] {
  const zoomedIn = 1 - Math.min(1, baseScale(size) / k);
  const clampedY = clampAxis(y, WORLD_HEIGHT, size.height / k, zoomedIn);
  const clampedX = clampAxis(x, WORLD_WIDTH, size.width / k, zoomedIn);
  return [clampTo(clampedX, outlineHalfWidth(clampedY) * OFF_SEAM), clampedY];
}

/** Pixels per plane unit kept within the limits of zooming. */
export function clampPixelsPerUnit(k: number, size: Size): number {
  return Math.max(MIN_SCALE, Math.min(MAX_SCALE, k / baseScale(size))) * baseScale(size);
}

/** The nearest transform within the limits; the middle of the viewport stays in place where it can. */
export function clampTransform({ k, x, y }: ViewTransform, size: Size): ViewTransform {
  const clampedK = clampPixelsPerUnit(k, size);
  const centre: PlanePoint = [(size.width / 2 - x) / k, (size.height / 2 - y) / k];
  return transformAt(clampCentre(centre, clampedK, size), clampedK, size);
}

/** The nearest camera within the limits of panning and zooming. Idempotent. */
export function clampCamera(camera: Camera, size: Size): Camera {
  return cameraOf(clampTransform(viewTransform(camera, size), size), size);
}

/** The transform after zooming by a factor around a point of the screen, within the limits. */
export function zoomAround(transform: ViewTransform, factor: number, [x, y]: PlanePoint, size: Size): ViewTransform {
  const k = clampPixelsPerUnit(transform.k * factor, size);
  const ratio = k / transform.k;
  return clampTransform({ k, x: x - (x - transform.x) * ratio, y: y - (y - transform.y) * ratio }, size);
}

/** The whole world, on any screen. */
export const WORLD_CAMERA: Camera = { lon: 11, lat: 0, scale: 1 };

/** Closest scale that a fit chooses by itself: a single place is shown with its surroundings. */
const MAX_FIT_SCALE = 8;

/** The camera that shows all points (degrees) inside the padding (pixels, one figure or one for each side); the world without points. */
export function cameraToFit(points: readonly LonLat[], size: Size, padding: number | Padding = 24): Camera {
  if (points.length === 0) return WORLD_CAMERA;
  const pad = typeof padding === 'number' ? { top: padding, right: padding, bottom: padding, left: padding } : padding;
  const plane = points.map(([lon, lat]) => project(lon, lat));
  const [xs, ys] = [plane.map(([x]) => x), plane.map(([, y]) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = {
    width: Math.max(1, size.width - pad.left - pad.right),
    height: Math.max(1, size.height - pad.top - pad.bottom),
  };
  const fit = Math.min(room.width / Math.max(east - west, 1e-6), room.height / Math.max(south - north, 1e-6));
  const k = clampPixelsPerUnit(Math.min(fit, MAX_FIT_SCALE * baseScale(size)), size);
  const centre: PlanePoint = [
    (west + east) / 2 - (pad.left - pad.right) / (2 * k),
    (north + south) / 2 - (pad.top - pad.bottom) / (2 * k),
  ];
  return cameraOf(transformAt(clampCentre(centre, k, size), k, size), size);
}
