import { useEffect, useState } from 'react';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import type { Globe } from '../../map/globe.ts';

/** Kept for the next map of the page. */
let known: Globe | null = null;

/** The globe, when the view asks for it and its code is there; the flat map stands until then, and stays where it does not come. */
export function useGlobe(): Globe | null {
  const isWanted = useViewState((view) => view.globe);
  const { setGlobe } = useCommands();
  const [globe, setLoaded] = useState(known);
  useEffect(() => {
    if (!isWanted || globe) return;
    const load = async (): Promise<void> => {
      try {
        known = (await import('../../map/globe.ts')).GLOBE;
        setLoaded(known);
      } catch {
        setGlobe(false);
      }
    };
    void load();
  }, [isWanted, globe, setGlobe]);
  return isWanted ? globe : null;
}
