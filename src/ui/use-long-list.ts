import { type RefObject, useCallback, useMemo, useSyncExternalStore } from 'react';

/** Longer lists draw only what is near the sight. */
const LONGEST_WHOLE = 500;
/** Px by which the sight moves before the list is drawn again. */
const STRIDE = 240;
/** Px drawn above and below the sight, so that neither the eye nor the keyboard meets an end. */
const MARGIN = 720;

interface LongListInput {
  readonly count: number;
  /** The parent of the items, within whatever scrolls. */
  readonly list: RefObject<HTMLElement | null>;
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
export function useLongList({ count, list, size }: LongListInput): LongList {
  const isLong = count > LONGEST_WHOLE;
  const subscribe = useCallback(
    (notify: () => void) => {
      const element = list.current;
      if (!isLong || !element) return () => undefined;
      // Whichever ancestor scrolls: what scrolls does not bubble, but passes the document on its way.
      document.addEventListener('scroll', notify, { capture: true, passive: true });
      window.addEventListener('resize', notify);
      element.addEventListener('focusin', notify);
      return () => {
        document.removeEventListener('scroll', notify, { capture: true });
        window.removeEventListener('resize', notify);
        element.removeEventListener('focusin', notify);
      };
    },
    [list, isLong],
  );
  const stride = useSyncExternalStore(subscribe, () => (isLong ? strideOf(list.current) : 0));
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  const focused = useSyncExternalStore(subscribe, () => focusedIndex(list.current));
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

/** How many strides of a list lie above the window. */
function strideOf(list: HTMLElement | null): number {
  return Math.max(0, Math.floor(-(list?.getBoundingClientRect().top ?? 0) / STRIDE));
}

/** The index of the item of a list that holds the focus. */
function focusedIndex(list: HTMLElement | null): number | null {
  const active = list?.contains(document.activeElement) ? document.activeElement?.closest('[data-index]') : null;
  return active instanceof HTMLElement ? Number(active.dataset.index) : null;
}
