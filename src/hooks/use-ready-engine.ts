import { useEffect } from 'react';
import type { Engine } from '../query/query.ts';
import { warmUpSteps } from '../query/warm-up.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { runInIdleSlices } from './idle-slices.ts';

/** Indexes the text and warms the engine up, in idle slices, so that neither the first search nor the first filter waits. */
export function useReadyEngine(engine: Engine): void {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  useEffect(() => {
    let steps: (() => void)[] | null = null;
    return runInIdleSlices((hasTime) => {
      if (!engine.indexText(hasTime)) return false;
      steps ??= [...warmUpSteps(engine, store.getState().view)];
      do steps.shift()?.();
      while (steps.length > 0 && hasTime());
      return steps.length === 0;
    });
  }, [engine, store]);
}
