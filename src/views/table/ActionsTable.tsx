import { Fragment, useMemo, useRef } from 'react';
import { useLinks } from '../../hooks/use-link.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { parseSort, sortText } from '../../state/sort.ts';
import { DEFAULT_SORT } from '../../state/view-state.ts';
import { useLongList } from '../../ui/use-long-list.ts';
import { usePhone } from '../../ui/use-phone.ts';
import { ActionLines } from './ActionLines.tsx';
import { ActionRow } from './ActionRow.tsx';
import styles from './ActionsTable.module.css';
import { sortActions } from './sort-rows.ts';
import { SortHeads } from './SortHeads.tsx';
import { useRows } from './use-rows.ts';

/** Px of a row of one line, its rule included. */
const ROW_HEIGHT = 39;

/** Every matching action as a table that can be sorted; as a list of lines on a phone. */
export function ActionsTable() {
  const { language, messages } = useTranslator();
  const { matches } = useResult();
  const { rowOf, keysOf } = useRows();
  const sortState = useViewState((view) => view.sort);
  const { setSort } = useCommands();
  const linkTo = useLinks();
  const isPhone = usePhone();

  const sort = parseSort(sortState) ?? parseSort(DEFAULT_SORT) ?? { column: 'start', isDescending: true };
  const { column, isDescending } = sort;
  const actions = useMemo(
    () => sortActions(matches, keysOf, { column, isDescending }, language),
    [matches, keysOf, column, isDescending, language],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  const { items, rest } = useLongList({ count: actions.length, list: body, size: ROW_HEIGHT });

  if (actions.length === 0) return null;
  if (isPhone)
    return <ActionLines actions={actions} rowOf={rowOf} sort={sort} onSort={(next) => setSort(sortText(next))} />;
  return (
    <section className={styles.frame} aria-label={messages.table.label}>
      <table className={styles.table} aria-rowcount={actions.length + 1}>
        <caption className={styles.caption}>
          {messages.table.caption(messages.table.orders[column](isDescending))}
        </caption>
        <SortHeads sort={sort} onSort={(next) => setSort(sortText(next))} />
        <tbody ref={body}>
          {items.map(({ index, gap }) => {
            const action = actions[index];
            return (
              action && (
                <Fragment key={action.id}>
                  <Gap height={gap} />
                  <ActionRow index={index} row={rowOf(action)} href={linkTo({ action: action.id })} />
                </Fragment>
              )
            );
          })}
          <Gap height={rest} />
        </tbody>
      </table>
    </section>
  );
}

/** The room of the rows that are out of sight; nothing to anybody who reads the table. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}
