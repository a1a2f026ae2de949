import { useMemo } from 'react';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { parseSort } from '../../state/sort.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import styles from './PrintedActions.module.css';
import { sortActions } from './sort-rows.ts';
import { useRows } from './use-rows.ts';

/** Places named before their number: "Burundi, Côte d’Ivoire +2". */
const NAMED_PLACES = 2;

/** Every matching action in columns on paper, in the order of the table. */
export function PrintedActions() {
  const { language, messages } = useTranslator();
  const { matches } = useResult();
  const { rowOf, keysOf } = useRows();
  const sort = useViewState((view) => view.sort);
  const sorted = useMemo(() => {
    const order = parseSort(sort) ?? { column: 'start' as const, isDescending: true };
    return sortActions(matches, keysOf, order, language);
  }, [matches, keysOf, sort, language]);
  return (
    <ol className={styles.list} aria-label={messages.paper.actions}>
      {sorted.map(rowOf).map(({ action, mark, date, places, title, titleLang, titleNote }) => (
        <li key={action.id} className={styles.action}>
          <Tile mark={mark} status={action.status} size={9} className={styles.tile} />
          <p>
            {date} <b>{placesOf(places)}</b>
            {action.status && action.status !== 'completed' && ` (${messages.action.statuses[action.status]})`}
          </p>
          <p>
            <ForeignText text={title} lang={titleLang} note={titleNote} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function placesOf(names: readonly string[]): string {
  const others = names.length - NAMED_PLACES;
  return names.slice(0, NAMED_PLACES).join(', ') + (others > 0 ? ` +${others}` : '');
}
