import { useMemo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { placesText, useActionLine } from '../../hooks/use-action-line.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { compareLatestFirst } from '../../query/action-order.ts';
import { ACTION_LINE_HEIGHT, ActionLine } from '../../ui/ActionLine.tsx';
import { LongList } from '../../ui/LongList.tsx';
import styles from './AsideList.module.css';

const MOST_PLACES = 2;

interface ActionEntriesProps {
  readonly actions: readonly CooperationAction[];
  /** Level of the titles: one below the heading above the list. */
  readonly headingLevel: 3 | 4;
}

/** Actions as lines, the latest first; pressing one opens it. */
export function ActionEntries({ actions, headingLevel }: ActionEntriesProps) {
  const translator = useTranslator();
  const lineOf = useActionLine();
  const ordered = useMemo(() => actions.toSorted(compareLatestFirst), [actions]);
  return (
    <LongList items={ordered} size={ACTION_LINE_HEIGHT} className={styles.lines}>
      {(action, place) => {
        const line = lineOf(action);
        const places = action.partners.length > 0 ? [placesText(action, translator, MOST_PLACES)] : [];
        return (
          <ActionLine place={place} {...line} details={[...places, ...line.details]} headingLevel={headingLevel} />
        );
      }}
    </LongList>
  );
}
