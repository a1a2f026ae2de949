import type { Camera } from '../geo/camera.ts';
import { globeProjection, globeRadius } from '../geo/globe.ts';
import { isOnSphere } from '../geo/projection.ts';
import {
  cameraOf,
  clampCamera,
  clampTransform,
  lonLatOf,
  MAX_SCALE,
  MIN_SCALE,
  type Size,
  viewTransform,
  zoomAround,
} from '../geo/viewport.ts';
import { clamp, type Point } from './layout/rect.ts';

/** How a hand moves the camera over one kind of map; sizes and positions in CSS pixels. */
export interface CameraMoves {
  /** The camera after the sheet has been dragged. */
  pan(camera: Camera, dx: number, dy: number, size: Size): Camera;
  /** The camera after zooming by a factor around a point that stays in place. */
  zoom(camera: Camera, factor: number, around: Point, size: Size): Camera;
  /** The nearest camera that the map can show. */
  limit(camera: Camera, size: Size): Camera;
  /** Degrees of a point; `null` off the world. */
  lonLatAt(point: Point, camera: Camera, size: Size): readonly [lon: number, lat: number] | null;
}

export const FLAT_MOVES: CameraMoves = {
  pan: (camera, dx, dy, size) => {
    const { k, x, y } = viewTransform(camera, size);
    return cameraOf(clampTransform({ k, x: x + dx, y: y + dy }, size), size);
  },
  zoom: (camera, factor, { x, y }, size) =>
    cameraOf(zoomAround(viewTransform(camera, size), factor, [x, y], size), size),
  limit: clampCamera,
  lonLatAt: ({ x, y }, camera, size) => {
    const transform = viewTransform(camera, size);
    const isWorld = isOnSphere((x - transform.x) / transform.k, (y - transform.y) / transform.k);
    return isWorld ? lonLatOf([x, y], transform) : null;
  },
};

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

export const GLOBE_MOVES: CameraMoves = {
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
