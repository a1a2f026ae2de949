import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import type { CountryCode } from '../../domain/action.ts';
import type { Camera } from '../../geo/camera.ts';
import type { WorldGeometry } from '../../geo/geometry.ts';
import { globeProjection } from '../../geo/globe.ts';
import {
  graticule,
  outsideOfSphere,
  planeLines,
  planePolygons,
  remarkableParallels,
  sphereRing,
} from '../../geo/plane.ts';
import type { Size } from '../../geo/viewport.ts';
import { WORLD_WIDTH } from '../../geo/projection.ts';

/** Degrees between two lines of the graticule: on the world, and zoomed. */
export type GraticuleStep = 15 | 10;

/** Path data of everything that the base map draws, in one system of units. */
export interface WorldPaths {
  readonly countries: readonly { readonly code: CountryCode; readonly path: string }[];
  readonly borders: string;
  readonly disputed: string;
  readonly coasts: string;
  readonly outline: string;
  /** What is around the sphere, drawn as paper over the lines that spill out. */
  readonly outside: string;
  readonly graticule: Readonly<Record<GraticuleStep, string>>;
  readonly parallels: string;
}

const cache = new WeakMap<WorldGeometry, WorldPaths>();

/** A world in plane units, computed once: panning and zooming only transform it. */
export function planePaths(world: WorldGeometry): WorldPaths {
  const known = cache.get(world);
  if (known) return known;
  const paths: WorldPaths = {
    countries: world.countries.map(({ id, geometry }) => ({
      code: id,
      path: planePolygons(geometry).coordinates.flat().map(closedPath).join(''),
    })),
    borders: planeLinePath(world.borders),
    disputed: planeLinePath(world.disputed),
    coasts: planeLinePath(world.coasts),
    outline: planePolygons({ type: 'MultiPolygon', coordinates: [[sphereRing()]] })
      .coordinates.flat()
      .map(closedPath)
      .join(''),
    outside: outsideOfSphere(WORLD_WIDTH).coordinates.flat().map(closedPath).join(''),
    graticule: { 15: planeLinePath(graticule(15)), 10: planeLinePath(graticule(10)) },
    parallels: planeLinePath(remarkableParallels()),
  };
  cache.set(world, paths);
  return paths;
}

function planeLinePath(lines: MultiLineString): string {
  return planeLines(lines).coordinates.map(openPath).join('');
}

function openPath(line: readonly Position[]): string {
  return `M${line.map(([x = 0, y = 0]) => `${plain(x)},${plain(y)}`).join('L')}`;
}

function closedPath(ring: readonly Position[]): string {
  return `${openPath(ring.slice(0, -1))}Z`;
}

/** Three decimals: a tenth of a pixel at the closest scale. */
function plain(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The same world on the globe under a camera, in pixels; what is behind it has no path. */
export function globePaths(world: WorldGeometry, camera: Camera, size: Size): WorldPaths {
  const path = geoPath(globeProjection(camera, size)).digits(1);
  const draw = (shape: GeoPermissibleObjects): string => path(shape) ?? '';
  return {
    countries: world.countries.map(({ id, geometry }) => ({ code: id, path: draw(geometry) })),
    borders: draw(world.borders),
    disputed: draw(world.disputed),
    coasts: draw(world.coasts),
    outline: draw({ type: 'Sphere' }),
    outside: '',
    graticule: { 15: draw(graticule(15)), 10: draw(graticule(10)) },
    parallels: draw(remarkableParallels()),
  };
}
