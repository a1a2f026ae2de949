import { memo } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { ColumnRange } from '../../timeline/columns.ts';
import type { Frame } from '../../timeline/frame.ts';
import { gridLines, partTicks, rulerChecks, yearTicks } from '../../timeline/ticks.ts';
import styles from './Ruler.module.css';

interface RulerProps {
  readonly frame: Frame;
  /** The chosen columns; labels outside of them step back. */
  readonly window: ColumnRange;
  /** Height of the scale bar in px. */
  readonly barHeight: number;
  /** Whether months and quarters are named. */
  readonly hasParts: boolean;
  /** The number of actions to write beside a year, `null` for none. */
  readonly yearCount: (year: number) => number | null;
}

/** Px beside a year that its count asks for. */
const COUNT_ROOM = 104;
/** Px between the base line and the scale bar. */
const GAP = 3;

/** The base line, the scale bar in checks and the names of the years, months or quarters. */
export const Ruler = memo(function Ruler({ frame, window, barHeight, hasParts, yearCount }: RulerProps) {
  const { messages, format } = useTranslator();
  const { axis, left, right, base } = frame;
  const top = base + GAP;
  const half = barHeight / 2;
  const dark = rulerChecks(frame)
    .map(({ x, width, isEven }) => `M${x} ${isEven ? top : top + half}h${width}v${half}h${-width}z`)
    .join('');
  const isOut = (first: number, last: number) => last < window.first || first > window.last;
  const partsHeight = hasParts && axis.step !== 'year' ? 12 : 0;
  return (
    <g className={styles.ruler}>
      <path
        className={styles.grid}
        d={gridLines(frame)
          .map((x) => `M${x} ${frame.top}V${base}`)
          .join('')}
      />
      <path className={styles.base} d={`M${left} ${base}H${right}`} />
      <rect className={styles.paper} x={left} y={top} width={right - left} height={barHeight} />
      <path className={styles.dark} d={dark} />
      <rect className={styles.frame} x={left} y={top} width={right - left} height={barHeight} />
      {hasParts &&
        partTicks(frame).map(({ column, part, x }) => (
          <text key={column} className={styles.part} data-out={isOut(column, column)} x={x} y={top + barHeight + 11.5}>
            {axis.step === 'month' ? format.months.initial[part] : messages.timeline.quarterLabel(part + 1)}
          </text>
        ))}
      {yearTicks(frame).map(({ year, x, room }) => {
        const count = room >= COUNT_ROOM ? yearCount(year) : null;
        return (
          <text
            key={year}
            className={axis.step === 'year' ? styles.centred : styles.year}
            data-out={axis.step === 'year' && isOut(year, year)}
            x={axis.step === 'year' ? x : x + 1}
            y={top + barHeight + 14.5 + partsHeight}
          >
            {year}
            {count !== null && (
              <tspan className={styles.count} dx="8">
                {messages.common.actions(count)}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
});
