import { type RefObject, useEffect, useState } from 'react';
import { claimWebgl, type Locks } from '../embed/webgl-budget.ts';

/**
 * Whether this frame may draw with WebGL now: it is in sight, somebody wants it, and it is one of the two frames whose turn
 * it is. A frame that may not lock (of opaque origin) never may.
 */
export function useWebglTurn(place: RefObject<Element | null>, isWanted: boolean): boolean {
  const isInSight = useIsInSight(place);
  const [hasTurn, setHasTurn] = useState(false);
  const isAsking = isWanted && isInSight;
  useEffect(() => {
    if (!isAsking) return undefined;
    const claim = new AbortController();
    claimWebgl(locksOf(navigator), claim.signal, () => setHasTurn(true));
    return () => {
      setHasTurn(false);
      claim.abort();
    };
  }, [isAsking]);
  return hasTurn;
}

/** Pages without a secure connection have none. */
function locksOf({ locks }: { readonly locks?: Locks }): Locks | null {
  return locks ?? null;
}

/** Whether a part of the element is on the screen, in a window that is not hidden. */
function useIsInSight(place: RefObject<Element | null>): boolean {
  const [isOnScreen, setIsOnScreen] = useState(false);
  const [isShown, setIsShown] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const follow = () => setIsShown(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => setIsOnScreen(entries.at(-1)?.isIntersecting === true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isOnScreen && isShown;
}
