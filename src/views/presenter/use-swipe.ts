import { type RefObject, useEffect } from 'react';
import type { Presenter } from '../../story/presenter.ts';

/** A finger that goes this far across, in CSS pixels, and less than half as far up or down, changes the scene. */
const SWIPE_PX = 48;

/** Lets a finger change the scene: to the left for the next one. */
export function useSwipe(element: RefObject<HTMLElement | null>, presenter: Presenter): void {
  useEffect(() => {
    const stage = element.current;
    if (!stage) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    stage.addEventListener(
      'pointerdown',
      ({ pointerType, isPrimary, pointerId, clientX, clientY }) => {
        start = pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
      },
      { signal },
    );
    stage.addEventListener(
      'pointerup',
      ({ pointerId, clientX, clientY }) => {
        if (start?.id !== pointerId) return;
        const dx = clientX - start.x;
        const isAcross = Math.abs(dx) >= SWIPE_PX && Math.abs(clientY - start.y) * 2 < Math.abs(dx);
        start = null;
        if (isAcross) presenter.move(dx < 0 ? 'next' : 'previous');
      },
      { signal },
    );
    return () => listening.abort();
  }, [element, presenter]);
}
