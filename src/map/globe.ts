import { geoInterpolate, type GeoPermissibleObjects, geoPath } from 'd3-geo';
import type { Camera } from '../geo/camera.ts';
import type { WorldGeometry } from '../geo/geometry.ts';
import { globeRadius, isVisibleOnGlobe } from '../geo/globe.ts';
import { globeProjection } from '../geo/globe-projection.ts';
import { graticule, remarkableParallels } from '../geo/plane.ts';
import { WORLD_WIDTH } from '../geo/projection.ts';
import { MAX_SCALE, MIN_SCALE, type Size } from '../geo/viewport.ts';
import type { CameraMoves } from './camera-moves.ts';
import type { CameraPath } from './camera-path.ts';
import { clamp } from './layout/rect.ts';
import type { Sheet, SheetSize } from './layout/sheet.ts';
import type { WorldPaths } from './svg/world-paths.ts';

/** All that only a globe needs, and d3's projections with it; who draws the first visit gets it when it is asked for. */
export interface Globe {
  readonly moves: CameraMoves;
  /** A travel along the great circle. */
  readonly path: (from: Camera, to: Camera) => CameraPath;
  /** The globe under a camera; `k` is that of its middle, where a plane unit is a degree of longitude on the equator. */
  readonly sheet: (camera: Camera, size: SheetSize) => Sheet;
  /** A world under a camera, in pixels; what is behind the globe has no path. */
  readonly paths: (world: WorldGeometry, camera: Camera, size: Size) => WorldPaths;
  /** The edge of the globe under a camera, in pixels. */
  readonly outline: (camera: Camera, size: Size) => string;
}

/** Nearest to a pole that the middle of the globe comes, in degrees. */
const MAX_GLOBE_LATITUDE = 80;
const DEGREES = 180 / Math.PI;

function limitGlobe({ lon, lat, scale }: Camera): Camera {
  return {
    lon: ((((lon + 180) % 360) + 360) % 360) - 180,
    lat: clamp(lat, -MAX_GLOBE_LATITUDE, MAX_GLOBE_LATITUDE),
    scale: clamp(scale, MIN_SCALE, MAX_SCALE),
  };
}

const moves: CameraMoves = {
  pan: ({ lon, lat, scale }, dx, dy, size) => {
    const radius = globeRadius(scale, size);
    const turn = (dx / radius / Math.cos(lat / DEGREES)) * DEGREES;
    return limitGlobe({ lon: lon - turn, lat: lat + (dy / radius) * DEGREES, scale });
  },
  zoom: ({ lon, lat, scale }, factor) => limitGlobe({ lon, lat, scale: scale * factor }),
  limit: limitGlobe,
  lonLatAt: ({ x, y }, camera, size) => {
    const projection = globeProjection(camera, size);
    const lonLat = projection.invert?.([x, y]);
    if (!lonLat?.every(Number.isFinite)) return null;
    const again = projection(lonLat);
    return again && Math.hypot(again[0] - x, again[1] - y) < 1 ? lonLat : null;
  },
};

function path(from: Camera, to: Camera): CameraPath {
  const travel = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  return (share) => {
    if (share >= 1) return to;
    const [lon, lat] = travel(share);
    return { lon, lat, scale: from.scale * (to.scale / from.scale) ** share };
  };
}

function sheet(camera: Camera, size: SheetSize): Sheet {
  const projection = globeProjection(camera, size);
  const [[left], [right]] = geoPath(projection).bounds({ type: 'Sphere' });
  return {
    ...size,
    scale: camera.scale,
    k: (2 * Math.PI * globeRadius(camera.scale, size)) / WORLD_WIDTH,
    locate: (lon, lat) => {
      if (!isVisibleOnGlobe(lon, lat, camera, size)) return null;
      const point = projection([lon, lat]);
      return point && { x: point[0], y: point[1] };
    },
    planeOf: null,
    disc: { x: size.width / 2, y: size.height / 2, radius: (right - left) / 2 },
  };
}

function paths(world: WorldGeometry, camera: Camera, size: Size): WorldPaths {
  const pathOf = geoPath(globeProjection(camera, size)).digits(1);
  const draw = (shape: GeoPermissibleObjects): string => pathOf(shape) ?? '';
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

function outline(camera: Camera, size: Size): string {
  return geoPath(globeProjection(camera, size)).digits(1)({ type: 'Sphere' }) ?? '';
}

export const GLOBE: Globe = { moves, path, sheet, paths, outline };
