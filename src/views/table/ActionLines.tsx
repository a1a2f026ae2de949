import { useId } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { useActionLine } from '../../hooks/use-action-line.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { parseSort, type Sort, sortText } from '../../state/sort.ts';
import { ACTION_LINE_HEIGHT, ActionLine } from '../../ui/ActionLine.tsx';
import { LongList } from '../../ui/LongList.tsx';
import styles from './ActionLines.module.css';
import type { Row } from './row.ts';

/** The orders that a phone offers. */
const ORDERS = ['-start', 'start', 'country', 'title', 'type', 'theme'] as const;

interface ActionLinesProps {
  readonly actions: readonly CooperationAction[];
  readonly rowOf: (action: CooperationAction) => Row;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The rows of the table as a list of lines, for a narrow screen. */
export function ActionLines({ actions, rowOf, sort, onSort }: ActionLinesProps) {
  const { messages } = useTranslator();
  const lineOf = useActionLine();
  const selected = useViewState((view) => view.selected);
  const orderId = useId();
  const orders = [...new Set([...ORDERS, sortText(sort)])].flatMap((text) => parseSort(text) ?? []);

  return (
    <section className={styles.frame} aria-label={messages.table.label}>
      <div className={styles.order}>
        <label htmlFor={orderId}>{messages.table.order}</label>
        <select
          id={orderId}
          value={sortText(sort)}
          onChange={(event) => {
            const next = parseSort(event.target.value);
            if (next) onSort(next);
          }}
        >
          {orders.map((order) => (
            <option key={sortText(order)} value={sortText(order)}>
              {messages.table.orders[order.column](order.isDescending)}
            </option>
          ))}
        </select>
      </div>
      <LongList items={actions} size={ACTION_LINE_HEIGHT} className={styles.lines}>
        {(action, place) => {
          const line = lineOf(action);
          const isSelected = action.partners.some((code) => selected.includes(code));
          return (
            <ActionLine
              place={place}
              {...line}
              headingLevel={2}
              details={[messages.table.places(rowOf(action).places), ...line.details]}
              isChosen={isSelected}
              note={isSelected ? messages.table.selectedNote : undefined}
            />
          );
        }}
      </LongList>
    </section>
  );
}
