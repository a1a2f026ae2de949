import { memo } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Axis } from '../../timeline/axis.ts';
import type { ColumnTotal } from '../../timeline/totals.ts';
import { columnName } from './names.ts';
import styles from './TimelineFigure.module.css';

interface ColumnTableProps {
  readonly axis: Axis;
  /** The figures of each column of the axis, in order. */
  readonly totals: readonly ColumnTotal[];
}

/** The same history in figures, for readers who do not see the drawing; columns without any action are left out. */
export const ColumnTable = memo(function ColumnTable({ axis, totals }: ColumnTableProps) {
  const translator = useTranslator();
  const { timeline } = translator.messages;
  const { format } = translator;
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
