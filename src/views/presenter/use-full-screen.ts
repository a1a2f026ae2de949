import { useSyncExternalStore } from 'react';

/** Whether the page fills the screen, and how to change that; `isPossible` is false where the browser does not let pages do it. */
export interface FullScreen {
  readonly isOn: boolean;
  readonly isPossible: boolean;
  readonly toggle: () => void;
}

function follow(notify: () => void): () => void {
  document.addEventListener('fullscreenchange', notify);
  return () => document.removeEventListener('fullscreenchange', notify);
}

/** A browser that refuses leaves the page as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // The presentation goes on in its window.
  }
}

/** The whole screen for the page. */
export function useFullScreen(): FullScreen {
  const isOn = useSyncExternalStore(follow, () => Boolean(document.fullscreenElement));
  return { isOn, isPossible: document.fullscreenEnabled, toggle: () => void toggleFullScreen() };
}
