import { useMemo, useRef } from 'react';
import { cameraToFit } from '../geo/viewport.ts';
import { useViewState } from '../hooks/use-view-state.ts';
import { createCameraMotion } from '../views/world-map/camera-motion.ts';
import { Frame, frameWidth } from '../views/world-map/Frame.tsx';
import { SvgSheet } from '../views/world-map/SvgSheet.tsx';
import { usePlateSize } from '../views/world-map/use-plate-size.ts';
import { useWorld } from '../views/world-map/use-world.ts';
import styles from './WaitingMap.module.css';

/** Nothing is counted yet, and nobody is at home. */
const NO_MODEL = { classes: new Map<string, never>(), home: { country: '', lon: 0, lat: 0 }, selected: [] };
/** The inhabited world, in degrees: where the partners are, before they are known. */
const INHABITED = [
  [-152, 63],
  [-163, -38],
  [133, -38],
  [143, 62],
] as const;
const PADDING = 4;

/** The bare base map, for the time without a dataset. */
export function WaitingMap() {
  const root = useRef<HTMLDivElement>(null);
  const measured = usePlateSize(root);
  const chosen = useViewState((view) => view.camera);
  const world = useWorld(false);
  const frame = measured ? frameWidth(measured.width) : 0;
  const size = useMemo(
    () => measured && { width: measured.width - 2 * frame, height: measured.height - 2 * frame },
    [measured, frame],
  );
  const motion = useMemo(
    () => size && createCameraMotion(chosen ?? cameraToFit(INHABITED, size, PADDING)),
    [size, chosen],
  );
  return (
    <div ref={root} className={styles.map}>
      {size && motion && (
        <>
          <div className={styles.sheet} style={{ inset: frame }}>
            {world && <SvgSheet world={world} model={NO_MODEL} size={size} motion={motion} isGlobe={false} />}
          </div>
          <Frame size={size} width={frame} motion={motion} />
        </>
      )}
    </div>
  );
}
