import { useMemo } from 'react';
import { useLinks } from '../../hooks/use-link.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { parseSort, sortText } from '../../state/sort.ts';
import { DEFAULT_SORT } from '../../state/view-state.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { ActionLines } from './ActionLines.tsx';
import { ActionRow } from './ActionRow.tsx';
import styles from './ActionsTable.module.css';
import { sortRows } from './sort-rows.ts';
import { SortHeads } from './SortHeads.tsx';
import { useRows } from './use-rows.ts';

/** Every matching action as a table that can be sorted; as a list of lines on a phone. */
export function ActionsTable() {
  const { language, messages } = useTranslator();
  const { matches } = useResult();
  const unsorted = useRows(matches);
  const sortState = useViewState((view) => view.sort);
  const { setSort } = useCommands();
  const linkTo = useLinks();
  const isPhone = usePhone();

  const sort = parseSort(sortState) ?? parseSort(DEFAULT_SORT) ?? { column: 'start', isDescending: true };
  const { column, isDescending } = sort;
  const rows = useMemo(
    () => sortRows(unsorted, { column, isDescending }, language),
    [unsorted, column, isDescending, language],
  );

  if (rows.length === 0) return null;
  if (isPhone) return <ActionLines rows={rows} sort={sort} onSort={(next) => setSort(sortText(next))} />;
  return (
    <section className={styles.frame} aria-label={messages.table.label}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {messages.table.caption(messages.table.orders[column](isDescending))}
        </caption>
        <SortHeads sort={sort} onSort={(next) => setSort(sortText(next))} />
        <tbody>
          {rows.map((row) => (
            <ActionRow key={row.action.id} row={row} href={linkTo({ action: row.action.id })} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
