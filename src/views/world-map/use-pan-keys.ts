import { type RefObject, useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Size } from '../../geo/viewport.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { MapCamera } from './use-camera.ts';

interface PanKeysInput {
  readonly plate: RefObject<HTMLElement | null>;
  readonly camera: MapCamera;
  readonly size: Size;
}

/** The part of the view that one press travels. */
const STEP = 0.1;

/** Which way the view goes. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Shift and an arrow, on the plate or on a block, move the map by a tenth of the view. */
export function usePanKeys({ plate, camera, size }: PanKeysInput): void {
  const canMove = useViewState((view) => view.interaction === 'full');
  const { motion, moves, keep } = camera;
  const pan = useEffectEvent(([x, y]: readonly [number, number]) => {
    motion.moveTo(moves.pan(motion.current(), -x * STEP * size.width, -y * STEP * size.height, size));
    flushSync(keep);
  });

  useEffect(() => {
    const element = plate.current;
    if (!element || !canMove) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const way = event.shiftKey ? WAYS[event.key] : undefined;
      const isOnMap = target === element || (target instanceof Element && target.matches('[data-block]'));
      if (!way || !isOnMap) return;
      event.preventDefault();
      pan(way);
      // The block that had the focus may have left the sheet.
      if (target instanceof Node && !target.isConnected) element.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [plate, canMove]);
}
