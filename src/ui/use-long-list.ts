import { type RefObject, useEffect, useMemo, useState } from 'react';

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
  const [{ top: seen, height, focused }, setSight] = useState<Sight>(firstSight);
  useEffect(() => {
    const element = list.current;
    if (!isLong || !element) return undefined;
    const look = () => setSight((known) => sightOf(element, known));
    look();
    // Whichever ancestor scrolls: what scrolls does not bubble, but passes the document on its way.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    element.addEventListener('focusin', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
      element.removeEventListener('focusin', look);
    };
  }, [list, isLong]);
  return useMemo(() => {
    if (!isLong)
      return {
        items: itemsOf(
          Array.from({ length: count }, (_, index) => index),
          size,
        ),
        rest: 0,
      };
    const top = seen - MARGIN;
    const last = Math.min(count, Math.ceil((seen + height + MARGIN) / size));
    const first = Math.min(Math.max(0, Math.floor(top / size)), last);
    const indexes = Array.from({ length: last - first }, (_, place) => first + place);
    const isLeftOut = focused !== null && focused < count && (focused < first || focused >= last);
    const drawn = isLeftOut ? [...indexes, focused].toSorted((a, b) => a - b) : indexes;
    return { items: itemsOf(drawn, size), rest: (count - 1 - (drawn.at(-1) ?? -1)) * size };
  }, [isLong, count, size, seen, height, focused]);
}

function itemsOf(indexes: readonly number[], size: number): readonly DrawnItem[] {
  return indexes.map((index, place) => ({ index, gap: (index - 1 - (indexes[place - 1] ?? -1)) * size }));
}

/** What was last looked at of a list: px of it above the window, px of the window, the index of the item with the focus. */
interface Sight {
  readonly top: number;
  readonly height: number;
  readonly focused: number | null;
}

function firstSight(): Sight {
  return { top: 0, height: window.innerHeight, focused: null };
}

/**
 * A new look, or the known one while the sight is still near it. Drawing moves the sight a little in turn, since items are
 * higher than the lowest: looked at when something is scrolled, not as a part of drawing, that comes to rest.
 */
function sightOf(list: HTMLElement, known: Sight): Sight {
  const above = Math.max(0, -list.getBoundingClientRect().top);
  const top = Math.abs(above - known.top) < STRIDE ? known.top : above;
  const height = window.innerHeight;
  const focused = focusedIndex(list);
  return top === known.top && height === known.height && focused === known.focused ? known : { top, height, focused };
}

/** The index of the item of a list that holds the focus. */
function focusedIndex(list: HTMLElement): number | null {
  const active = list.contains(document.activeElement) ? document.activeElement?.closest('[data-index]') : null;
  return active instanceof HTMLElement ? Number(active.dataset.index) : null;
}
