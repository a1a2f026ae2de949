import { useMemo, useRef, useState } from 'react';
import { WORLD_CAMERA } from '../../geo/viewport.ts';
import { createCameraMotion } from './camera-motion.ts';
import { Frame, frameWidth } from './Frame.tsx';
import { SvgSheet } from './SvgSheet.tsx';
import { useSize } from './use-size.ts';
import { useWorld } from './use-world.ts';
import styles from './WorldMap.module.css';

const NO_DATA = { classes: new Map(), home: { country: '', lon: 0, lat: 0 }, selected: [] } as const;

/** The bare world on its plate, while the dataset is on its way or when it does not come. */
export function MapBackdrop() {
  const root = useRef<HTMLDivElement>(null);
  const measured = useSize(root);
  const world = useWorld(false);
  const [motion] = useState(() => createCameraMotion(WORLD_CAMERA));
  const plate = useMemo(() => {
    if (!measured) return null;
    const frame = frameWidth(measured.width);
    return { frame, size: { width: measured.width - 2 * frame, height: measured.height - 2 * frame } };
  }, [measured]);
  return (
    <div ref={root} className={styles.map} aria-hidden="true">
      {plate && (
        <div className={styles.plate}>
          <div
            className={styles.sheet}
            style={{ left: plate.frame, top: plate.frame, width: plate.size.width, height: plate.size.height }}
          >
            {world && <SvgSheet world={world} model={NO_DATA} size={plate.size} motion={motion} isGlobe={false} />}
          </div>
          <Frame size={plate.size} width={plate.frame} motion={motion} />
        </div>
      )}
    </div>
  );
}
