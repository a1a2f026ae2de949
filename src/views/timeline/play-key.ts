import type { KeyboardEvent } from 'react';

/** Whether a key of a slider is the one that plays the timeline; the page does not scroll under it. */
export function isPlayKey(event: KeyboardEvent): boolean {
  const isPlay = event.key === ' ' && !event.repeat && !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isPlay) event.preventDefault();
  return isPlay;
}
