import { memo, useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Axis } from '../../timeline/axis.ts';
import { columnTotals } from '../../timeline/totals.ts';
import { columnName } from './names.ts';
import styles from './TimelineFigure.module.css';
import type { TimelineModel } from './use-timeline.ts';

interface ColumnTableProps {
  readonly axis: Axis;
  readonly isCounted: TimelineModel['isCounted'];
}

/** The same history in figures, for readers who do not see the drawing; columns without any action are left out. */
export const ColumnTable = memo(function ColumnTable({ axis, isCounted }: ColumnTableProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { format } = translator;
  const { actions } = useDataset();
  const totals = useMemo(() => columnTotals(actions, isCounted, axis, axis.step), [actions, isCounted, axis]);
  return (
    <div className={styles.alternative}>
      <table>
        <caption>{timeline.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{timeline.steps[axis.step]}</th>
            <th scope="col">{timeline.startedHead}</th>
            <th scope="col">{timeline.ongoingHead}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ started, ongoing }, index) =>
            ongoing === 0 ? null : (
              <tr key={axis.first + index}>
                <th scope="row">{columnName(axis.first + index, axis.step, translator, 'long')}</th>
                <td>{format.number(started)}</td>
                <td>{format.number(ongoing)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
});
