import { memo, useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { type Frame, xOf } from '../../timeline/frame.ts';
import { columnTotals } from '../../timeline/totals.ts';
import { columnName } from './names.ts';
import styles from './TimelineFigure.module.css';
import type { TimelineModel } from './use-timeline.ts';

interface ColumnTitlesProps {
  readonly frame: Frame;
  readonly isCounted: TimelineModel['isCounted'];
}

/** A hover text over each column with its two figures: "2025 : 4 commencées, 7 en cours". */
export const ColumnTitles = memo(function ColumnTitles({ frame, isCounted }: ColumnTitlesProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { actions } = useDataset();
  const { axis, top, base, columnWidth } = frame;
  const totals = useMemo(() => columnTotals(actions, isCounted, axis, axis.step), [actions, isCounted, axis]);
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
