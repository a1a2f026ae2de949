import { type RefObject, useEffect, useEffectEvent } from 'react';
import { beginPull, closesSheet, followPull, type Pull, pulledBy } from './pull.ts';

const CONTROLS = 'a, button, input, select';

/** Lets a finger pull a sheet down by its head and close it so; let go too early, the sheet goes back to its place. */
export function usePullToClose(
  sheet: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  onClose: (() => void) | null,
): void {
  const close = useEffectEvent(() => onClose?.());
  const isOn = onClose !== null;
  useEffect(() => {
    const [moved, held] = [sheet.current, head.current];
    if (!isOn || !moved || !held) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let pull: Pull | null = null;
    const show = (next: Pull | null) => {
      pull = next;
      moved.style.transition = next ? 'none' : '';
      moved.style.transform = next ? `translateY(${pulledBy(next)}px)` : '';
    };
    held.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || (event.target instanceof Element && event.target.closest(CONTROLS))) return;
        held.setPointerCapture(event.pointerId);
        show(beginPull(event.clientY, event.timeStamp));
      },
      { signal },
    );
    held.addEventListener(
      'pointermove',
      (event) => {
        if (pull) show(followPull(pull, event.clientY, event.timeStamp));
      },
      { signal },
    );
    held.addEventListener(
      'pointerup',
      (event) => {
        const isClosing = pull !== null && closesSheet(pull, event.timeStamp, moved.offsetHeight);
        if (isClosing) close();
        else show(null);
      },
      { signal },
    );
    held.addEventListener('pointercancel', () => show(null), { signal });
    return () => listening.abort();
  }, [sheet, head, isOn]);
}
