import { memo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import type { DrawnColumn } from '../../timeline/column-drawing.ts';
import type { DrawnBar, Drawing } from '../../timeline/drawing.ts';
import styles from './Plot.module.css';
import { Ghost, Outline, TimelineTile } from './TimelineTile.tsx';

interface PlotProps {
  readonly drawing: Drawing;
  readonly barHeight: number;
  readonly isSelected: (action: CooperationAction) => boolean;
  /** The hover text of a bar. */
  readonly barTitle: (action: CooperationAction) => string;
}

/** Tiles, bands, bars and numbers over the ruler. */
export const Plot = memo(function Plot({ drawing, barHeight, isSelected, barTitle }: PlotProps) {
  const { columns, tileSize, bars } = drawing;
  return (
    <>
      <g className={styles.still}>
        {columns.map((drawn) => (
          <PlotColumn key={drawn.column} drawn={drawn} tileSize={tileSize} isSelected={isSelected} />
        ))}
      </g>
      {bars.map((bar) => (
        <PlotBar key={bar.action.id} bar={bar} height={barHeight} isSelected={isSelected} title={barTitle} />
      ))}
    </>
  );
});

interface PlotColumnProps extends Pick<PlotProps, 'isSelected'> {
  readonly drawn: DrawnColumn;
  readonly tileSize: number;
}

/** One column; drawn again only when it looks otherwise. */
const PlotColumn = memo(function PlotColumn({ drawn, tileSize, isSelected }: PlotColumnProps) {
  const { tiles, bands, number } = drawn;
  return (
    <>
      {tiles.map(({ action, mark, isKept, x, y }) => (
        <TimelineTile
          key={action.id}
          mark={mark}
          status={action.status}
          isKept={isKept}
          isSelected={isSelected(action)}
          x={x}
          y={y}
          size={tileSize}
        />
      ))}
      {bands.map(({ mark, x, y, width, height }) =>
        mark === null ? (
          <Ghost key="rest" x={x} y={y} width={width} height={height} />
        ) : (
          <rect
            key={mark}
            data-mark={mark}
            className={styles.band}
            x={x}
            y={y}
            width={width}
            height={Math.max(0.5, height - 0.4)}
          />
        ),
      )}
      {number && (
        <text className={styles.number} x={number.x} y={number.y}>
          {number.value}
        </text>
      )}
    </>
  );
});

interface PlotBarProps extends Pick<PlotProps, 'isSelected'> {
  readonly bar: DrawnBar;
  readonly height: number;
  readonly title: PlotProps['barTitle'];
}

/** One bar with its hover text; drawn again only when it looks otherwise. */
const PlotBar = memo(function PlotBar({ bar, height, isSelected, title }: PlotBarProps) {
  return (
    <g>
      <title>{title(bar.action)}</title>
      <Bar bar={bar} height={height} />
      {bar.isKept && isSelected(bar.action) && (
        <Outline x={bar.x - 1} y={bar.y - 1} width={bar.width + 2} height={height + 2} />
      )}
    </g>
  );
});

/** Px at the end of a bar that still goes on: two dashes instead of an edge. */
const OPEN_EDGE = 7;

function Bar({ bar: { mark, isKept, x, y, width, isOpen, action }, height }: { bar: DrawnBar; height: number }) {
  const body = isOpen ? Math.max(1, width - OPEN_EDGE) : width;
  const dashes = isOpen ? `M${x + body + 2} ${y}v${height}M${x + body + 5} ${y}v${height}` : '';
  if (!isKept) {
    const edge = isOpen ? `M${x + body} ${y + 0.5}H${x + 0.5}v${height - 1}H${x + body}${dashes}` : '';
    return isOpen ? (
      <path className={styles.ghostEdge} d={edge} />
    ) : (
      <Ghost x={x} y={y} width={width} height={height} />
    );
  }
  return (
    <g data-mark={mark}>
      <rect
        className={action.status === 'planned' ? styles.plannedBar : styles.bar}
        x={x}
        y={y}
        width={body}
        height={height}
      />
      {isOpen && <path className={styles.dashes} d={dashes} />}
      {action.status === 'cancelled' && <path className={styles.strike} d={`M${x} ${y + height / 2}h${body}`} />}
    </g>
  );
}
