import { type RefObject, useEffect } from 'react';
import type { Host } from '../embed/host.ts';
import { naturalMapHeight } from '../embed/natural-height.ts';

/**
 * Tells the page around the height that the parts ask for: what stands around the map, and a map of the shape of a slide.
 * @param page fills the frame. @param map takes what is left of it; absent when the map is not shown.
 */
export function useNaturalHeight(
  host: Host | null,
  page: RefObject<Element | null>,
  map: RefObject<Element | null>,
): void {
  useEffect(() => {
    const element = page.current;
    if (!host || !element) return undefined;
    let told = 0;
    const measure = (): void => {
      const room = map.current;
      const around = bottomOf(element) - (room?.clientHeight ?? 0);
      const height = Math.ceil(around + (room ? naturalMapHeight(room.clientWidth) : 0));
      if (height === told) return;
      told = height;
      host.tell({ type: 'resize', height });
    };
    const sizes = new ResizeObserver(measure);
    const follow = (): void => {
      sizes.disconnect();
      for (const part of [element, ...element.children]) sizes.observe(part);
    };
    follow();
    const parts = new MutationObserver(follow);
    parts.observe(element, { childList: true });
    return () => {
      parts.disconnect();
      sizes.disconnect();
    };
  }, [host, page, map]);
}

/** Height of a slide as a share of its width. */
const SLIDE_SHARE = 9 / 16;

/** Tells the page around the height of a slide as wide as the frame, which an element fills. */
export function useSlideHeight(host: Host | null, page: RefObject<Element | null>): void {
  useEffect(() => {
    const element = page.current;
    if (!host || !element) return undefined;
    let told = 0;
    const sizes = new ResizeObserver(() => {
      const height = Math.round(element.clientWidth * SLIDE_SHARE);
      if (height === told) return;
      told = height;
      host.tell({ type: 'resize', height });
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [host, page]);
}

/** Where what stands in an element ends, with its padding, in CSS pixels from its top. */
function bottomOf(element: Element): number {
  const { top } = element.getBoundingClientRect();
  const ends = [...element.children].map((part) => part.getBoundingClientRect().bottom - top);
  return Math.max(0, ...ends) + Number.parseFloat(getComputedStyle(element).paddingBottom);
}
