import { type RefObject, useEffect, useEffectEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Size } from '../../geo/viewport.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { PlacedBlock } from '../../map/layout/blocks.ts';
import { middleOf } from '../../map/layout/rect.ts';
import type { MapCamera } from './use-camera.ts';

interface MapKeysInput {
  readonly plate: RefObject<HTMLElement | null>;
  readonly blocks: readonly PlacedBlock[];
  readonly camera: MapCamera;
  readonly size: Size;
}

/** The part of the view that one press travels. */
const STEP = 0.1;
const ZOOM = 1.6;

/** Which way the view goes. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': ZOOM, '=': ZOOM, '-': 1 / ZOOM };

/**
 * On the plate or on a block: Shift and an arrow move the map by a tenth of the view, + and − zoom around the block or the
 * middle, 0 goes back to what the view is about.
 */
export function useMapKeys({ plate, blocks, camera, size }: MapKeysInput): void {
  const canMove = useViewState((view) => view.interaction === 'full');
  const { motion, moves, keep, go } = camera;
  const pan = useEffectEvent(([x, y]: readonly [number, number]) => {
    motion.moveTo(moves.pan(motion.current(), -x * STEP * size.width, -y * STEP * size.height, size));
    flushSync(keep);
  });
  const zoom = useEffectEvent((factor: number, blockId: string | undefined) => {
    const middle = middleOf(blocks.find(({ id }) => id === blockId) ?? { x: 0, y: 0, ...size });
    motion.moveTo(moves.zoom(motion.current(), factor, middle, size));
    flushSync(keep);
  });
  const fit = useEffectEvent(() => go(null));

  useEffect(() => {
    const element = plate.current;
    if (!element || !canMove) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key } = event;
      const blockId = target instanceof HTMLElement ? target.dataset['block'] : undefined;
      if ((target !== element && blockId === undefined) || event.ctrlKey || event.metaKey || event.altKey) return;
      const way = event.shiftKey ? WAYS[key] : undefined;
      const factor = ZOOMS[key];
      if (way) pan(way);
      else if (factor !== undefined) zoom(factor, blockId);
      else if (key === '0') fit();
      else return;
      event.preventDefault();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [plate, canMove]);
}
