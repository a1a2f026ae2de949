import { useEffect } from 'react';
import { loadWorld } from '../geo/geometry.ts';

/** Takes up the small world, which the page asks for early, where the first thing shown may be a table and the next a map. */
export function useEarlyWorld(): void {
  useEffect(() => void loadWorld('110m').catch(() => null), []);
}
