import { type RefObject, useCallback, useMemo, useSyncExternalStore } from 'react';

/** Longer lists draw only what is near the sight. */
const LONGEST_WHOLE = 500;
/** Px by which the sight moves before the list is drawn again. */
const STRIDE = 240;
/** Px drawn above and below the sight, so that neither the eye nor the keyboard meets an end. */
const MARGIN = 720;

interface LongListInput {
  readonly count: number;
  /** What scrolls. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Px of the lowest item: what is out of sight takes as much room as so many of them. */
  readonly size: number;
}

/** One item to draw. */
export interface DrawnItem {
  readonly index: number;
  /** Px of what is left out between the one drawn before and this one. */
  readonly gap: number;
}

/** What is drawn of a list. */
export interface LongList {
  readonly items: readonly DrawnItem[];
  /** Px after the last of them. */
  readonly rest: number;
}

/**
 * Draws a long list in part, a short one whole. An item that carries `data-index` and has the focus stays, wherever the
 * list is scrolled.
 */
export function useLongList({ count, frame, size }: LongListInput): LongList {
  const isLong = count > LONGEST_WHOLE;
  const subscribe = useCallback(
    (notify: () => void) => {
      const element = frame.current;
      if (!isLong || !element) return () => undefined;
      const observer = new ResizeObserver(notify);
      observer.observe(element);
      element.addEventListener('scroll', notify, { passive: true });
      element.addEventListener('focusin', notify);
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', notify);
        element.removeEventListener('focusin', notify);
      };
    },
    [frame, isLong],
  );
  const stride = useSyncExternalStore(subscribe, () => Math.floor((frame.current?.scrollTop ?? 0) / STRIDE));
  const height = useSyncExternalStore(subscribe, () => frame.current?.clientHeight ?? window.innerHeight);
  const focused = useSyncExternalStore(subscribe, () => focusedIndex(frame.current));
  return useMemo(() => {
    if (!isLong)
      return {
        items: itemsOf(
          Array.from({ length: count }, (_, index) => index),
          size,
        ),
        rest: 0,
      };
    const top = stride * STRIDE - MARGIN;
    const last = Math.min(count, Math.ceil((top + STRIDE + height + 2 * MARGIN) / size));
    const first = Math.min(Math.max(0, Math.floor(top / size)), last);
    const indexes = Array.from({ length: last - first }, (_, place) => first + place);
    const isLeftOut = focused !== null && focused < count && (focused < first || focused >= last);
    const drawn = isLeftOut ? [...indexes, focused].toSorted((a, b) => a - b) : indexes;
    return { items: itemsOf(drawn, size), rest: (count - 1 - (drawn.at(-1) ?? -1)) * size };
  }, [isLong, count, size, stride, height, focused]);
}

function itemsOf(indexes: readonly number[], size: number): readonly DrawnItem[] {
  return indexes.map((index, place) => ({ index, gap: (index - 1 - (indexes[place - 1] ?? -1)) * size }));
}

/** The index of the item of a list that holds the focus. */
function focusedIndex(list: HTMLElement | null): number | null {
  const active = list?.contains(document.activeElement) ? document.activeElement?.closest('[data-index]') : null;
  return active instanceof HTMLElement ? Number(active.dataset.index) : null;
}
