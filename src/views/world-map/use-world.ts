import { useEffect, useState } from 'react';
import { loadedWorld, loadWorld, type WorldGeometry } from '../../geo/geometry.ts';

/** The small world, then the detailed one once it is wanted; `null` until the first has come. A failure keeps what is there. */
export function useWorld(wantsDetail: boolean): WorldGeometry | null {
  const [world, setWorld] = useState<WorldGeometry | null>(() => loadedWorld('110m'));
  const scale = wantsDetail ? '50m' : '110m';
  useEffect(() => {
    let isWanted = true;
    void loadWorld(scale).then(
      (loaded) => isWanted && setWorld(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [scale]);
  return world;
}
