import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What jsdom lacks and the page uses: modal dialogs, observers, media queries, scrolling, pointer capture. */
function showModal(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

function nothing(): void {}

function never(): false {
  return false;
}

class IdleObserver {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
}

if (typeof window !== 'undefined') {
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
  Object.assign(Element.prototype, {
    scrollIntoView: nothing,
    setPointerCapture: nothing,
    releasePointerCapture: nothing,
    hasPointerCapture: never,
  });
  globalThis.ResizeObserver = IdleObserver;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: nothing,
      removeListener: nothing,
    });
}

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
