import { useMemo, useRef } from 'react';
import { useActionLine } from '../../hooks/use-action-line.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import { compareEarliestFirst } from '../../query/action-order.ts';
import { ACTION_LINE_HEIGHT, ActionLine } from '../../ui/ActionLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { LongList } from '../../ui/LongList.tsx';
import styles from './CountryColumn.module.css';
import type { CountryView } from './use-country.ts';

/** Every action of the country from the first to the last; what the filters leave out is an outline that says so. */
export function CountryHistory({ country: { actions, excluded, isFiltering } }: { readonly country: CountryView }) {
  const { messages } = useTranslator();
  const lineOf = useActionLine();
  const { clearFilters } = useCommands();
  const heading = useRef<HTMLHeadingElement>(null);
  const ordered = useMemo(() => actions.toSorted(compareEarliestFirst), [actions]);
  const left = useMemo(() => new Set(excluded), [excluded]);
  if (actions.length === 0) return null;
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <h2 id="history-title" ref={heading} tabIndex={-1}>
        {messages.country.history}
      </h2>
      {isFiltering && excluded.length > 0 && (
        <p className={styles.note}>
          {messages.country.excludedCount(excluded.length)}{' '}
          <Button
            variant="link"
            onClick={() => {
              clearFilters();
              // The button goes with the filters.
              heading.current?.focus();
            }}
          >
            {messages.country.clearFilters}
          </Button>
        </p>
      )}
      <LongList items={ordered} size={ACTION_LINE_HEIGHT}>
        {(action, place) => (
          <ActionLine
            place={place}
            {...lineOf(action)}
            isExcluded={left.has(action)}
            note={left.has(action) ? messages.country.excluded : undefined}
          />
        )}
      </LongList>
    </section>
  );
}
