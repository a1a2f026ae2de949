import type { Camera } from '../../geo/camera.ts';
import { project } from '../../geo/projection.ts';
import { viewTransform } from '../../geo/viewport.ts';
import type { Point } from './rect.ts';

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** The sheet that the map is drawn on, as one camera sees it: sizes and positions in CSS pixels. */
export interface Sheet extends SheetSize {
  /** Scale of the camera: 1 shows the whole world. */
  readonly scale: number;
  /** Pixels per plane unit. */
  readonly k: number;
  /** Where a point in degrees is; `null` when it is behind the globe. */
  readonly locate: (lon: number, lat: number) => Point | null;
  /** The plane position of a pixel; `null` on a globe. */
  readonly planeOf: ((x: number, y: number) => readonly [x: number, y: number]) | null;
  /** The disc of a globe: what is written on water stays inside. `null` on the plane. */
  readonly disc: (Point & { readonly radius: number }) | null;
}

/** The flat map under a camera. */
export function flatSheet(camera: Camera, size: SheetSize): Sheet {
  const { k, x: left, y: top } = viewTransform(camera, size);
  return {
    ...size,
    scale: camera.scale,
    k,
    locate: (lon, lat) => {
      const [x, y] = project(lon, lat);
      return { x: left + k * x, y: top + k * y };
    },
    planeOf: (x, y) => [(x - left) / k, (y - top) / k],
    disc: null,
  };
}
