import { memo } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { type Frame, xOf } from '../../timeline/frame.ts';
import type { ColumnTotal } from '../../timeline/totals.ts';
import { columnName } from './names.ts';
import styles from './TimelineFigure.module.css';

interface ColumnTitlesProps {
  readonly frame: Frame;
  /** The figures of each column of the axis, in order. */
  readonly totals: readonly ColumnTotal[];
}

/** A hover text over each column with its two figures: "2025 : 4 commencées, 7 en cours". */
export const ColumnTitles = memo(function ColumnTitles({ frame, totals }: ColumnTitlesProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { axis, top, base, columnWidth } = frame;
  return totals.map(({ started, ongoing }, index) => {
    const column = axis.first + index;
    if (ongoing === 0) return null;
    return (
      <rect
        key={column}
        className={styles.column}
        x={xOf(column, frame)}
        y={top}
        width={columnWidth}
        height={base - top}
      >
        <title>
          {timeline.column(
            columnName(column, axis.step, translator, 'long'),
            timeline.started(started),
            timeline.ongoing(ongoing),
          )}
        </title>
      </rect>
    );
  });
});
