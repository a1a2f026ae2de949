import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Camera } from '../../geo/camera.ts';
import { type Size, viewTransform } from '../../geo/viewport.ts';
import type { CameraMotion } from './camera-motion.ts';

interface MovedInput {
  readonly motion: CameraMotion;
  /** The camera that the layer is laid out for. */
  readonly rest: Camera;
  readonly size: Size;
  readonly isGlobe: boolean;
}

/** Moves a laid out layer with the camera by one transform, until it is laid out again; on a globe it waits out of sight. */
export function useMoved(
  layer: RefObject<SVGElement | HTMLElement | null>,
  { motion, rest, size, isGlobe }: MovedInput,
): void {
  useLayoutEffect(() => {
    const follow = (camera: Camera): void => {
      const { current } = layer;
      if (!current) return;
      const isHere = camera === rest;
      current.style.setProperty('visibility', isGlobe && !isHere ? 'hidden' : null);
      current.style.setProperty('transform', isGlobe || isHere ? null : between(rest, camera, size));
    };
    follow(motion.current());
    return motion.subscribe(follow);
  }, [layer, motion, rest, size, isGlobe]);
  useEffect(() => {
    layer.current?.style.setProperty('transform-origin', '0 0');
  }, [layer]);
}

/** The transform from the pixels of one camera to those of another, on the flat map. */
function between(from: Camera, to: Camera, size: Size): string {
  const start = viewTransform(from, size);
  const end = viewTransform(to, size);
  const ratio = end.k / start.k;
  return `translate(${end.x - ratio * start.x}px, ${end.y - ratio * start.y}px) scale(${ratio})`;
}
