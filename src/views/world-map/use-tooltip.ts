import { useCallback, useEffect, useRef, useState } from 'react';

export interface TooltipState<T> {
  readonly target: T | null;
  /** Shows a target after the delay of a pointer, or at once. */
  readonly show: (target: T, isAtOnce: boolean) => void;
  /** Hides after a grace in which the pointer can reach the tooltip. */
  readonly hide: () => void;
  /** The pointer is on the tooltip itself. */
  readonly hold: () => void;
}

const DELAY_MS = 150;
const GRACE_MS = 160;

/** What a tooltip is about: it comes after a short delay, can be hovered, and Escape dismisses it. */
export function useTooltip<T>(): TooltipState<T> {
  const [target, setTarget] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const later = useCallback((next: T | null, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTarget(next), delayMs);
  }, []);
  const show = useCallback(
    (next: T, isAtOnce: boolean) => {
      if (isAtOnce) {
        clearTimeout(timer.current);
        setTarget(next);
      } else later(next, DELAY_MS);
    },
    [later],
  );
  const hide = useCallback(() => later(null, GRACE_MS), [later]);
  const hold = useCallback(() => clearTimeout(timer.current), []);

  const isShown = target !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setTarget(null);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isShown]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return { target, show, hide, hold };
}
