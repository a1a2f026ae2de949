import { useEffect, useState } from 'react';
import { loadedWorld, loadWorld, type WorldGeometry, type WorldScale } from '../../geo/geometry.ts';

/** The small world, then the one that is wanted; `null` until the first has come. A failure keeps what is there. */
export function useWorld(scale: WorldScale): WorldGeometry | null {
  const [world, setWorld] = useState<WorldGeometry | null>(() => loadedWorld('110m'));
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
