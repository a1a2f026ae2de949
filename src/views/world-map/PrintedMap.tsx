import { useMemo } from 'react';
import { loadedWorld, worldScaleAt } from '../../geo/geometry.ts';
import type { Size } from '../../geo/viewport.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { GLOBE } from '../../map/globe.ts';
import { createCameraMotion } from './camera-motion.ts';
import { Frame, frameWidth } from './Frame.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapLegend } from './MapLegend.tsx';
import styles from './PrintedMap.module.css';
import { SvgSheet } from './SvgSheet.tsx';
import { useMapLayout } from './use-map-layout.ts';
import { useMapModels } from './use-map-model.ts';
import { useMapWords } from './use-map-words.ts';
import { usePrintedCamera } from './use-printed-camera.ts';

interface PrintedMapProps {
  /** Size of the plate in CSS pixels of the paper, frame included. */
  readonly plate: Size;
}

/** The map of the view as vectors at a size of the paper: base map, overlay, frame and legend, nothing to press. */
export function PrintedMap({ plate }: PrintedMapProps) {
  const frame = frameWidth(plate.width);
  const size = useMemo(
    () => ({ width: plate.width - 2 * frame, height: plate.height - 2 * frame }),
    [plate.width, plate.height, frame],
  );
  const globe = useViewState((view) => view.globe) ? GLOBE : null;
  const modelOf = useMapModels();
  const model = modelOf(useResult());
  const words = useMapWords();
  const camera = usePrintedCamera(model, size);
  const motion = useMemo(() => createCameraMotion(camera), [camera]);
  const { layoutOf, level } = useMapLayout({
    model,
    modelOf,
    words,
    rest: camera,
    size,
    globe,
    covers: null,
  });
  // The detailed world, if the page has it.
  const world = loadedWorld(worldScaleAt(camera.scale)) ?? loadedWorld('110m');
  return (
    <div className={styles.map}>
      <div className={styles.plate} style={{ width: plate.width, height: plate.height }}>
        <div className={styles.sheet} style={{ inset: frame }} data-globe={globe ? '' : undefined}>
          <MapDrawing
            modelOf={modelOf}
            layoutOf={layoutOf}
            world={world && { world, Sheet: SvgSheet }}
            port={null}
            size={size}
            motion={motion}
            rest={camera}
            globe={globe}
          />
        </div>
        <Frame size={size} width={frame} motion={globe ? null : motion} />
      </div>
      <MapLegend level={level} hasNotice />
    </div>
  );
}
