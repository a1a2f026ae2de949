import { useId } from 'react';
import { useLinks } from '../../hooks/use-link.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { parseSort, type Sort, sortText } from '../../state/sort.ts';
import { EntryLine } from '../../ui/EntryLine.tsx';
import styles from './ActionLines.module.css';
import type { Row } from './sort-actions.ts';

/** The orders that a phone offers. */
const ORDERS = ['-start', 'start', 'country', 'title', 'type', 'theme'] as const;

interface ActionLinesProps {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** The rows of the table as lines of two rows each, for a narrow screen. */
export function ActionLines({ rows, sort, onSort }: ActionLinesProps) {
  const { messages, language } = useTranslator();
  const { openAction } = useCommands();
  const linkTo = useLinks();
  const markOf = useTileMark();
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
      <ul className={styles.lines}>
        {rows.map(({ action, words }) => (
          <EntryLine
            key={action.id}
            href={linkTo({ action: action.id })}
            onOpen={() => openAction(action.id)}
            title={words.title.text}
            language={words.title.language === language ? undefined : words.title.language}
            mark={markOf(action)}
            status={action.status}
            details={[words.date, messages.table.places(words.places), words.type]}
            isChosen={action.partners.some((code) => selected.includes(code))}
          />
        ))}
      </ul>
    </section>
  );
}
