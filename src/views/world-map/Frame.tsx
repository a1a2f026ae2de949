import { useMemo, useSyncExternalStore } from 'react';
import type { Size } from '../../geo/viewport.ts';
import { graduate, type Graduation } from '../../map/layout/frame.ts';
import { flatSheet } from '../../map/layout/sheet.ts';
import type { CameraMotion } from './camera-motion.ts';
import styles from './Frame.module.css';

/** Pixels between the outer edge of the plate and the sheet. */
export function frameWidth(plateWidth: number): number {
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
  const outer = { width: size.width + 2 * width, height: size.height + 2 * width };
  return (
    <svg className={styles.frame} width={outer.width} height={outer.height} aria-hidden="true">
      {motion && <Band size={size} width={width} motion={motion} />}
      <rect className={styles.hairline} x={width - 4} y={width - 4} width={size.width + 8} height={size.height + 8} />
      <rect className={styles.strong} x={0.75} y={0.75} width={outer.width - 1.5} height={outer.height - 1.5} />
    </svg>
  );
}

/** Follows the camera at each step of its way. */
function Band({ size, width, motion }: FrameProps & { readonly motion: CameraMotion }) {
  const camera = useSyncExternalStore(motion.subscribe, motion.current);
  const stretches = useMemo(() => graduate(flatSheet(camera, size)), [camera, size]);
  return (
    <>
      <rect
        className={styles.hairline}
        x={width - 0.5}
        y={width - 0.5}
        width={size.width + 1}
        height={size.height + 1}
      />
      {stretches.map((stretch) => (
        <rect key={`${stretch.side} ${stretch.from}`} className={styles.dark} {...boxOf(stretch, size, width)} />
      ))}
    </>
  );
}

const BAND = 3;

function boxOf({ side, from, to }: Graduation, size: Size, frame: number) {
  const along = { start: frame + from, length: to - from };
  const before = frame - BAND - 0.5;
  switch (side) {
    case 'top':
      return { x: along.start, y: before, width: along.length, height: BAND };
    case 'bottom':
      return { x: along.start, y: frame + size.height + 0.5, width: along.length, height: BAND };
    case 'left':
      return { x: before, y: along.start, width: BAND, height: along.length };
    case 'right':
      return { x: frame + size.width + 0.5, y: along.start, width: BAND, height: along.length };
  }
}
