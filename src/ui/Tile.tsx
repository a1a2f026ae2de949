import styles from './Tile.module.css';
import { TileMark } from './TileMark.tsx';

export interface TileProps {
  /** The mark's id: modernisation, leadership, training, digital, ai, energy, integrity or other. */
  readonly mark: string;
  /** Side in CSS pixels. */
  readonly size?: number;
  /** `planned` is hollow and dashed, `cancelled` is struck through; any other draws the plain pattern. */
  readonly status?: string | null | undefined;
  readonly className?: string | undefined;
}

/** One action as a square in running HTML; decorative, the words beside it carry the meaning. */
export function Tile({ mark, size = 14, status, className }: TileProps) {
  return (
    <svg
      className={className ? `${styles.tile} ${className}` : styles.tile}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <TileMark mark={mark} x={0} y={0} size={size} status={status} />
    </svg>
  );
}
