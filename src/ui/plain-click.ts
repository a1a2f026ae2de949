import type { MouseEvent } from 'react';

/** Lets a link act inside the page on a plain click, and stay a link for a new tab, a new window or a download. */
export function onPlainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
