import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Size } from '../../geo/viewport.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { Point } from '../../map/layout/rect.ts';
import { listenToGestures, type Press, type RefusedGesture } from './gestures.ts';
import type { MapCamera } from './use-camera.ts';

interface GestureInput {
  readonly plate: RefObject<HTMLElement | null>;
  readonly camera: MapCamera;
  readonly size: Size;
  readonly onPress: (press: Press) => boolean;
  readonly onHover: (at: Point | null) => void;
  readonly onRefuse: (gesture: RefusedGesture) => void;
}

/** Lets a hand move the camera: drag, wheel, pinch, double press. */
export function useGestures({ plate, camera, size, onPress, onHover, onRefuse }: GestureInput): void {
  const canMove = useViewState((view) => view.interaction === 'full');
  const isCooperative = useViewState((view) => view.embed);
  const { motion, moves, keep } = camera;
  const pan = useEffectEvent((dx: number, dy: number) => motion.moveTo(moves.pan(motion.current(), dx, dy, size)));
  const zoom = useEffectEvent((factor: number, around: Point) =>
    motion.moveTo(moves.zoom(motion.current(), factor, around, size)),
  );
  const end = useEffectEvent(keep);
  const press = useEffectEvent(onPress);
  const hover = useEffectEvent(onHover);
  const refuse = useEffectEvent(onRefuse);

  useEffect(() => {
    const element = plate.current;
    if (!element) return undefined;
    return listenToGestures(
      element,
      {
        pan: (dx, dy) => pan(dx, dy),
        zoom: (factor, at) => zoom(factor, at),
        end: () => end(),
        press: (given) => press(given),
        hover: (at) => hover(at),
        refuse: (gesture) => refuse(gesture),
      },
      { canMove, isCooperative },
    );
  }, [plate, canMove, isCooperative]);
}
