import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { project, SEAM_EAST, SEAM_WEST } from './projection.ts';

/** Longest straight step along a line, in degrees: shorter steps bend so little that nobody sees it. */
const STEP = 2;

/** Points along a line in degrees, so close that straight strokes between them look bent. Parallels and meridians stay what they are. */
export function densify(line: readonly Position[], step = STEP): Position[] {
  const [first] = line;
  const points: Position[] = first ? [first] : [];
  for (let index = 1; index < line.length; index++) {
    const [lon1 = 0, lat1 = 0] = line[index - 1] ?? [];
    const [lon2 = 0, lat2 = 0] = line[index] ?? [];
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1)) / step));
    for (let part = 1; part <= count; part++)
      points.push([lon1 + ((lon2 - lon1) * part) / count, lat1 + ((lat2 - lat1) * part) / count]);
  }
  return points;
}

/** A line of degrees on the Equal Earth plane. */
export function planeLine(line: readonly Position[]): Position[] {
  return densify(line).map(([lon = 0, lat = 0]) => project(lon, lat));
}

/** Lines of degrees on the Equal Earth plane. */
export function planeLines({ coordinates }: MultiLineString): MultiLineString {
  return { type: 'MultiLineString', coordinates: coordinates.map(planeLine) };
}

/** Polygons of degrees on the Equal Earth plane. */
export function planePolygons({ coordinates }: MultiPolygon): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(planeLine)) };
}

const meridian = (lon: number): Position[] =>
  densify(
    [
      [lon, -90],
      [lon, 90],
    ],
    1,
  );
const parallel = (lat: number): Position[] => [
  [SEAM_WEST, lat],
  [SEAM_EAST, lat],
];

/** The outline of the sphere, in degrees: a closed ring, clockwise on the map. */
export function sphereRing(): Position[] {
  return [...meridian(SEAM_WEST), ...meridian(SEAM_EAST).toReversed(), [SEAM_WEST, -90]];
}

/** Everything around the sphere up to `reach` plane units from the centre on each side: drawn as paper over what spills out. */
export function outsideOfSphere(reach: number): MultiPolygon {
  const hole = sphereRing().map(([lon = 0, lat = 0]) => project(lon, lat));
  const edge: Position[] = [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
    [-reach, -reach],
  ];
  return { type: 'MultiPolygon', coordinates: [[edge, hole.toReversed()]] };
}

/** Degrees between two lines of the graticule: wide on the whole world, closer on a part of it. */
export function graticuleStep(scale: number): 10 | 15 {
  return scale < 2 ? 15 : 10;
}

/** Meridians and parallels every `step` degrees, in degrees; the edges of the plane are left to the outline. */
export function graticule(step: number): MultiLineString {
  const lons: number[] = [];
  for (let lon = Math.ceil(SEAM_WEST / step) * step; lon < SEAM_EAST; lon += step) lons.push(lon);
  const lats: number[] = [];
  for (let lat = -90 + step; lat < 90; lat += step) lats.push(lat);
  return { type: 'MultiLineString', coordinates: [...lons.map(meridian), ...lats.map(parallel)] };
}

/** Latitude of the tropics and, from the pole, of the polar circles (2000s, rounded as atlases do). */
const OBLIQUITY = 23.44;
export const REMARKABLE_PARALLELS = [
  { id: 'equator', lat: 0 },
  { id: 'cancer', lat: OBLIQUITY },
  { id: 'capricorn', lat: -OBLIQUITY },
  { id: 'arctic-circle', lat: 90 - OBLIQUITY },
] as const;

/** The remarkable parallels as lines, in degrees. */
export function remarkableParallels(): MultiLineString {
  return { type: 'MultiLineString', coordinates: REMARKABLE_PARALLELS.map(({ lat }) => parallel(lat)) };
}
