import type { Frame } from '../../timeline/frame.ts';
import styles from './Window.module.css';

interface WindowProps {
  readonly frame: Frame;
  readonly left: number;
  readonly right: number;
  /** Where the sides of the window end, under the scale bar. */
  readonly bottom: number;
}

/** The ground of the chosen window, under everything. */
export function WindowGround({ frame, left, right }: Omit<WindowProps, 'bottom'>) {
  return (
    <rect
      className={styles.ground}
      x={left}
      y={frame.top}
      width={Math.max(0, right - left)}
      height={frame.base - frame.top}
    />
  );
}

/** The three sides of the chosen window, over everything. */
export function WindowSides({ frame, left, right, bottom }: WindowProps) {
  return <path className={styles.sides} d={`M${left} ${bottom}V${frame.top}H${right}V${bottom}`} />;
}

/** The head of a playback. */
export function PlayHead({ frame, x, bottom }: { readonly frame: Frame; readonly x: number; readonly bottom: number }) {
  return (
    <g className={styles.head}>
      <path className={styles.headLine} d={`M${x} ${frame.top}V${bottom}`} />
      <path className={styles.headMark} d={`M${x - 6} ${frame.top - 1}h12l-6 8z`} />
    </g>
  );
}
