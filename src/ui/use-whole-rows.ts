import { type RefObject, useEffect } from 'react';

/**
 * Hides what a scrolling box would cut: of the rows that match a selector, only whole ones are seen at its upper and
 * lower edge. A row that takes the focus comes into sight whole.
 */
export function useWholeRows(box: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    const target = box.current;
    if (!target) return undefined;
    const fit = () => target.style.setProperty('clip-path', wholeRowsClip(target, selector));
    const show = ({ target: focused }: FocusEvent) => {
      if (focused instanceof Element) focused.closest(selector)?.scrollIntoView({ block: 'nearest' });
    };
    // Both kinds of observer are called where the layout is at hand: a row that only changes its words costs nothing.
    const sizes = new ResizeObserver(fit);
    const watch = () => {
      sizes.observe(target);
      for (const child of target.children) sizes.observe(child);
    };
    watch();
    const contents = new MutationObserver(watch);
    contents.observe(target, { childList: true });
    target.addEventListener('scroll', fit, { passive: true });
    target.addEventListener('focusin', show);
    return () => {
      sizes.disconnect();
      contents.disconnect();
      target.removeEventListener('scroll', fit);
      target.removeEventListener('focusin', show);
    };
  }, [box, selector]);
}

/** The part of a scrolling box to show, as a clip path: without the rows that its edges cut. */
function wholeRowsClip(box: HTMLElement, selector: string): string {
  const { top } = box.getBoundingClientRect();
  const bottom = top + box.clientHeight;
  const rows = [...box.querySelectorAll(selector)].map((row) => row.getBoundingClientRect());
  const above = rows.filter((row) => row.top < top - 1 && row.bottom > top).map((row) => row.bottom - top);
  const below = rows.filter((row) => row.top < bottom && row.bottom > bottom + 1).map((row) => bottom - row.top);
  return `inset(${Math.max(0, ...above)}px 0 ${Math.max(0, ...below)}px)`;
}
