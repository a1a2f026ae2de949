import { useEffect } from 'react';
import type { Engine } from '../query/query.ts';
import { warmUpSteps } from '../query/warm-up.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';

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

/** Indexes the text and warms the engine up, in idle slices, so that neither the first search nor the first filter waits. */
export function useReadyEngine(engine: Engine): void {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  useEffect(() => {
    let cancel: () => void = () => undefined;
    let steps: (() => void)[] | null = null;
    const goOn = (hasTime: () => boolean): void => {
      if (engine.indexText(hasTime)) {
        steps ??= [...warmUpSteps(engine, store.getState().view)];
        do steps.shift()?.();
        while (steps.length > 0 && hasTime());
        if (steps.length === 0) return;
      }
      cancel = whenIdle(goOn);
    };
    cancel = whenIdle(goOn);
    return () => cancel();
  }, [engine, store]);
}
