import type { Camera } from '../geo/camera.ts';
import { invert, project } from '../geo/projection.ts';

/** A travel between two cameras: the camera at a share of the way, 0 to 1. */
export type CameraPath = (share: number) => Camera;

/** Over the flat map: the scale changes evenly to the eye, the middle runs straight, around the point that stays in place. */
export function flatPath(from: Camera, to: Camera): CameraPath {
  const start = project(from.lon, from.lat);
  const end = project(to.lon, to.lat);
  const ratio = to.scale / from.scale;
  const isSameScale = Math.abs(ratio - 1) < 0.01;
  return (share) => {
    if (share >= 1) return to;
    const scale = from.scale * ratio ** share;
    const way = isSameScale ? share : (1 - from.scale / scale) / (1 - 1 / ratio);
    const [lon, lat] = invert(start[0] + (end[0] - start[0]) * way, start[1] + (end[1] - start[1]) * way);
    return { lon, lat, scale };
  };
}

/** The curve of the atlas's motions, cubic-bezier(.2, 0, 0, 1), at a share of the time. */
export function ease(time: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (bezier(middle, 0.2, 0) < time) low = middle;
    else high = middle;
  }
  return bezier((low + high) / 2, 0, 1);
}

function bezier(t: number, first: number, second: number): number {
  return 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t * t * second + t ** 3;
}
