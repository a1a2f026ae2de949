import { equalEarth, equalEarthInverse } from './equal-earth.ts';

/** Plane units from the left edge to the right edge of the world: one unit is one degree of MapLibre's own world. */
export const WORLD_WIDTH = 360;
/** Longitude of the middle of every map, in degrees: the seam falls at 169° W, where it cuts no country in two. */
export const CENTRAL_MERIDIAN = 11;
/** Longitudes of the left and right edges of the plane; shipped geometry is cut there and stays inside. */
export const SEAM_WEST = CENTRAL_MERIDIAN - 180;
export const SEAM_EAST = CENTRAL_MERIDIAN + 180;

const RADIANS = Math.PI / 180;
const UNIT = WORLD_WIDTH / (2 * equalEarth(Math.PI, 0)[0]);

/** Plane units from the top edge to the bottom edge of the world. */
export const WORLD_HEIGHT = 2 * UNIT * equalEarth(0, Math.PI / 2)[1];

export type PlanePoint = readonly [x: number, y: number];
export type LonLat = readonly [lon: number, lat: number];

/** Longitude from the central meridian, in degrees; both edges of the map are kept as they are. */
function fromCentre(lon: number): number {
  const delta = lon - CENTRAL_MERIDIAN;
  return Math.abs(delta) <= 180 ? delta : delta - 360 * Math.round(delta / 360);
}

/** Equal Earth plane of a point in degrees: (0, 0) is 11° E on the equator, `y` runs downwards. */
export function project(lon: number, lat: number): [x: number, y: number] {
  const [x, y] = equalEarth(fromCentre(lon) * RADIANS, lat * RADIANS);
  return [UNIT * x, -UNIT * y];
}

/**
 * Degrees of a point of the plane: the exact inverse of `project` inside the sphere, longitude in [-180, 180].
 * Left and right of the sphere's outline the nearest point of the outline at that height answers; above and below, the pole.
 */
export function invert(x: number, y: number): [lon: number, lat: number] {
  const height = Math.max(-WORLD_HEIGHT / 2, Math.min(WORLD_HEIGHT / 2, y));
  const [lambda, phi] = rawInvert(x / UNIT, -height / UNIT);
  const delta = Math.max(-180, Math.min(180, lambda / RADIANS));
  const lon = delta + CENTRAL_MERIDIAN;
  return [lon > 180 ? lon - 360 : lon, phi / RADIANS];
}

function rawInvert(x: number, y: number): [lambda: number, phi: number] {
  const [lambda, phi] = equalEarthInverse(x, y);
  return [lambda, Number.isNaN(phi) ? (Math.sign(y) * Math.PI) / 2 : phi];
}

/** Half the width of the sphere's outline at a height of the plane. */
export function outlineHalfWidth(y: number): number {
  const [, phi] = rawInvert(0, -Math.max(-WORLD_HEIGHT / 2, Math.min(WORLD_HEIGHT / 2, y)) / UNIT);
  return UNIT * equalEarth(Math.PI, phi)[0];
}

/** Whether a point of the plane lies inside the sphere's outline. */
export function isOnSphere(x: number, y: number): boolean {
  return Math.abs(y) <= WORLD_HEIGHT / 2 && Math.abs(x) <= outlineHalfWidth(y);
}

/** The longitude and latitude whose Web Mercator position is this point of the plane. */
export function toMercator(x: number, y: number): [lng: number, lat: number] {
  return [x, (2 * Math.atan(Math.exp(-y * RADIANS)) - Math.PI / 2) / RADIANS];
}
