import { useMemo, useSyncExternalStore } from 'react';
import type { Size } from '../../geo/viewport.ts';
import { graduate } from '../../map/layout/frame.ts';
import { flatSheet } from '../../map/layout/sheet.ts';
import type { MapManner } from '../../map/manner.ts';
import { drawFrame } from '../../map/svg/frame.ts';
import type { CameraMotion } from './camera-motion.ts';
import { DrawnTree } from './DrawnTree.tsx';
import styles from './Frame.module.css';

/** Pixels between the outer edge of the plate and the sheet; a plate for a talk is seen larger than it is drawn. */
export function frameWidth(plateWidth: number, manner: MapManner = 'page'): number {
  if (manner === 'talk') return 6.5;
  return plateWidth < 640 ? 9 : 11;
}

interface FrameProps {
  /** Size of the sheet inside. */
  readonly size: Size;
  readonly width: number;
  /** `null`: the frame bears no degrees (a globe, or no map yet). */
  readonly motion: CameraMotion | null;
}

/** The double frame of the plate, graduated in degrees of what it shows. */
export function Frame({ size, width, motion }: FrameProps) {
  return (
    <svg className={styles.frame} width={size.width + 2 * width} height={size.height + 2 * width} aria-hidden="true">
      {motion ? (
        <GraduatedFrame size={size} width={width} motion={motion} />
      ) : (
        <DrawnTree drawn={drawFrame({ size, width, graduations: null })} />
      )}
    </svg>
  );
}

/** Follows the camera at each step of its way. */
function GraduatedFrame({ size, width, motion }: FrameProps & { readonly motion: CameraMotion }) {
  const camera = useSyncExternalStore(motion.subscribe, motion.current);
  const graduations = useMemo(() => graduate(flatSheet(camera, size)), [camera, size]);
  return <DrawnTree drawn={drawFrame({ size, width, graduations })} />;
}
