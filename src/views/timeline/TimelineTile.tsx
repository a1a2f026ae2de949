import { memo } from 'react';
import type { Status } from '../../domain/action.ts';
import type { MarkId } from '../../domain/dataset.ts';
import { TileMark } from '../../ui/TileMark.tsx';
import styles from './TimelineTile.module.css';

interface TimelineTileProps {
  readonly mark: MarkId;
  readonly status: Status | null;
  readonly isKept: boolean;
  readonly isSelected: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** One action on the timeline: its mark, or an outline where the filters leave it out. Drawn again only when it changes. */
export const TimelineTile = memo(function TimelineTile(props: TimelineTileProps) {
  const { mark, status, isKept, isSelected, x, y, size } = props;
  if (!isKept) return <Ghost x={x} y={y} width={size} height={size} />;
  return (
    <g>
      <TileMark mark={mark} x={x} y={y} size={size} status={status} />
      {isSelected && <Outline x={x - 1} y={y - 1} width={size + 2} height={size + 2} />}
    </g>
  );
});

interface RectProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the filters leave out: an outline. */
export function Ghost({ x, y, width, height }: RectProps) {
  return (
    <rect
      className={styles.ghost}
      x={x + 0.5}
      y={y + 0.5}
      width={Math.max(0.5, width - 1)}
      height={Math.max(0.5, height - 1)}
    />
  );
}

/** What takes place with a selected country. */
export function Outline(rect: RectProps) {
  return <rect className={styles.selected} {...rect} />;
}
