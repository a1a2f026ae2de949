import type { Camera } from '../../geo/camera.ts';
import { type CameraPath, ease } from '../../map/camera-path.ts';

/** Whoever draws the moving map; `isResting` when it has come to rest. */
export type MotionListener = (camera: Camera, isResting: boolean) => void;

/** Where the camera is, frame by frame; state and layout only follow when it rests. */
export interface CameraMotion {
  readonly current: () => Camera;
  /** The camera of the last rest. */
  readonly resting: () => Camera;
  readonly subscribe: (listener: MotionListener) => () => void;
  /** Follows a hand; ends any travel. */
  readonly moveTo: (camera: Camera) => void;
  /** The hand has let go: answers the camera where it rests. */
  readonly settle: () => Camera;
  /** Travels in a time, in milliseconds; at once for 0. */
  readonly travel: (to: Camera, durationMs: number, pathBetween: (from: Camera, to: Camera) => CameraPath) => void;
  /** Whether a travel is under way. */
  readonly isTravelling: () => boolean;
  readonly stop: () => void;
}

/** A camera that starts at rest. `frame` asks for the next animation frame and answers how to forget it. */
export function createCameraMotion(
  start: Camera,
  frame: (run: (timeMs: number) => void) => () => void = nextFrame,
): CameraMotion {
  const listeners = new Set<MotionListener>();
  let current = start;
  let resting = start;
  let forget: (() => void) | null = null;

  function show(camera: Camera, isResting: boolean): void {
    current = camera;
    if (isResting) resting = camera;
    for (const listener of listeners) listener(camera, isResting);
  }

  function stop(): void {
    forget?.();
    forget = null;
  }

  return {
    current: () => current,
    resting: () => resting,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveTo: (camera) => {
      stop();
      show(camera, false);
    },
    settle: () => {
      show(current, true);
      return current;
    },
    travel: (to, durationMs, pathBetween) => {
      stop();
      if (durationMs <= 0) {
        show(to, true);
        return;
      }
      const path = pathBetween(current, to);
      let startMs: number | null = null;
      const step = (timeMs: number): void => {
        startMs ??= timeMs;
        const time = Math.min(1, (timeMs - startMs) / durationMs);
        show(time < 1 ? path(ease(time)) : to, time >= 1);
        forget = time < 1 ? frame(step) : null;
      };
      forget = frame(step);
    },
    isTravelling: () => forget !== null,
    stop,
  };
}

function nextFrame(run: (timeMs: number) => void): () => void {
  const id = requestAnimationFrame(run);
  return () => cancelAnimationFrame(id);
}
