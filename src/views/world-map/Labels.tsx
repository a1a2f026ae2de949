import type { PlacedLabel } from '../../map/layout/labels.ts';
import type { PlacedParallel } from '../../map/layout/parallels.ts';
import type { PlacedSea } from '../../map/layout/seas.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './Labels.module.css';

/** Names of places; blocks bear theirs for a screen reader, so these are for the eye. */
export function PlaceNames({ labels }: { readonly labels: readonly PlacedLabel[] }) {
  return labels.map(({ id, kind, text, x, y, size, anchor }) => (
    <text key={id} className={classNames(styles.place, styles[kind])} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {text}
    </text>
  ));
}

const LINE_HEIGHT = '1.12em';

/** Names of waters and of the remarkable parallels, in italics, under everything else. */
export function WaterNames({
  seas,
  parallels,
}: {
  readonly seas: readonly PlacedSea[];
  readonly parallels: readonly PlacedParallel[];
}) {
  return (
    <>
      {seas.map(({ id, lines, x, y, size }) => (
        <text key={id} className={styles.water} y={y} fontSize={size}>
          {lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {parallels.map(({ id, text, x, y }) => (
        <text key={id} className={styles.parallel} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}
