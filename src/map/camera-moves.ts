import type { Camera } from '../geo/camera.ts';
import { isOnSphere } from '../geo/projection.ts';
import {
  cameraOf,
  clampCamera,
  clampTransform,
  lonLatOf,
  type Size,
  viewTransform,
  zoomAround,
} from '../geo/viewport.ts';
import type { Point } from './layout/rect.ts';

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
