import { useEffect } from 'react';

/** What takes care of its own focus: panels give it back to what opened them, the map to its blocks. */
const ON_THEIR_OWN = 'aside, dialog, [data-block]';

/** Where the focus goes when the control that has it goes away: the nearest part of the page around it that takes the focus. */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    let frame = 0;
    const listening = new AbortController();
    const onFocusIn = ({ target }: FocusEvent) => {
      around = target instanceof HTMLElement && !target.closest(ON_THEIR_OWN) ? lineOf(target) : [];
    };
    const giveBack = () => {
      if (document.activeElement !== document.body || document.querySelector('dialog[open]')) return;
      const home = around.find((element) => element.isConnected && element.hasAttribute('tabindex'));
      (home ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!around[0] || around[0].isConnected) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(giveBack);
    });
    document.addEventListener('focusin', onFocusIn, { signal: listening.signal });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      listening.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
}

/** An element and what is around it, from the inside. */
function lineOf(element: HTMLElement): readonly HTMLElement[] {
  return element.parentElement === null ? [element] : [element, ...lineOf(element.parentElement)];
}
