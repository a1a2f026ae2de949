import { useEffect } from 'react';
import type { Engine } from '../query/query.ts';

/** Milliseconds that a slice may take where the browser does not say how long it is idle. */
const SLICE_MS = 8;

/** Calls back when the page is idle, with a question that answers whether there is time left; gives what takes it back. */
function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback((deadline) => run(() => deadline.timeRemaining() > 1));
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => {
    const end = performance.now() + SLICE_MS;
    run(() => performance.now() < end);
  });
  return () => clearTimeout(id);
}

/** Indexes the text in idle slices, so that the first search does not wait for it. */
export function useTextIndex(engine: Engine): void {
  useEffect(() => {
    let cancel: () => void = () => undefined;
    const goOn = (hasTime: () => boolean): void => {
      if (!engine.indexText(hasTime)) cancel = whenIdle(goOn);
    };
    cancel = whenIdle(goOn);
    return () => cancel();
  }, [engine]);
}
