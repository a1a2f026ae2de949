import { useMemo } from 'react';
import type { Camera } from '../../geo/camera.ts';
import type { Size } from '../../geo/viewport.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { autoCamera } from '../../map/auto-camera.ts';
import { FLAT_MOVES } from '../../map/camera-moves.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import { GLOBE } from '../../map/globe.ts';
import type { MapModel } from '../../map/model.ts';
import { aloneRegion, GLOBE_SHARE } from '../../map/view-model.ts';

/** Where the camera of the view stands on paper: the reader's, else the one that shows the partners of what is listed. */
export function usePrintedCamera({ home, blocks, reserved, selected }: MapModel, size: Size): Camera {
  const camera = useViewState((view) => view.camera);
  const isGlobe = useViewState((view) => view.globe);
  const geography = useViewState((view) => view.values.geography);
  return useMemo(() => {
    const moves = isGlobe ? GLOBE.moves : FLAT_MOVES;
    if (camera) return moves.limit(camera, size);
    const flat = autoCamera({
      size,
      partners: blocks.length > 0 ? blocks.map(({ country }) => country) : [...reserved.keys()],
      home: [home.lon, home.lat],
      selected,
      region: aloneRegion(geography),
      gazetteer: GAZETTEER,
      hasCartouche: false,
    });
    return moves.limit(isGlobe ? { ...flat, scale: flat.scale * GLOBE_SHARE } : flat, size);
  }, [camera, isGlobe, geography, home, blocks, reserved, selected, size]);
}
