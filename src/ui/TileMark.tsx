import styles from './Tile.module.css';

export interface TileMarkProps {
  /** The mark's id: modernisation, leadership, training, digital, ai, energy, integrity or other. */
  readonly mark: string;
  /** Top left corner and side, in units of the surrounding SVG (pixels when it has no viewBox). */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `planned` is hollow and dashed, `cancelled` is struck through; any other draws the plain pattern. */
  readonly status?: string | null | undefined;
}

/** One action as a square inside an SVG drawing. */
export function TileMark({ mark, x, y, size, status }: TileMarkProps) {
  if (status === 'planned') {
    return <rect className={styles.planned} x={x + 0.5} y={y + 0.5} width={size - 1} height={size - 1} />;
  }
  const tile = <use href={`#tile-${mark}`} data-mark={mark} x={x} y={y} width={size} height={size} />;
  if (status !== 'cancelled') return tile;
  const strike = `M${x - 1} ${y + size + 1} ${x + size + 1} ${y - 1}`;
  return (
    <g>
      {tile}
      <path className={styles.strikeCasing} d={strike} />
      <path className={styles.strike} d={strike} />
    </g>
  );
}
