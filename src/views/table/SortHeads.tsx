import { useTranslator } from '../../hooks/use-translator.ts';
import { type Sort, SORT_COLUMNS, type SortColumn } from '../../state/sort.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './ActionsTable.module.css';

interface SortHeadsProps {
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The heads of the columns; pressing one sorts by it, pressing it again reverses the order. */
export function SortHeads({ sort, onSort }: SortHeadsProps) {
  const { messages } = useTranslator();
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr>
        {SORT_COLUMNS.map((column) => {
          const isSorted = column === sort.column;
          return (
            <th key={column} scope="col" aria-sort={isSorted ? direction : undefined} data-column={column}>
              <button type="button" className={styles.sort} onClick={() => onSort(nextSort(column, sort))}>
                {messages.table.columns[column]}
                {isSorted && <Icon name={`sort-${direction}`} size={12} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Dates begin with the latest, words with A. */
function nextSort(column: SortColumn, { column: present, isDescending }: Sort): Sort {
  return { column, isDescending: column === present ? !isDescending : column === 'start' };
}
