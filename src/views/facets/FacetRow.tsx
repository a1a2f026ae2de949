import { memo, useCallback } from 'react';
import type { MarkId } from '../../domain/dataset.ts';
import type { LanguageCode } from '../../domain/language.ts';
import type { FacetId } from '../../filters/facet.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useWritten } from '../../hooks/use-written.ts';
import type { QueryResult } from '../../query/query.ts';
import { classNames } from '../../ui/class-names.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Tile } from '../../ui/Tile.tsx';
import styles from './FacetRow.module.css';
import { moveBetweenRows } from './move-between-rows.ts';

export interface FacetRowProps {
  readonly facet: FacetId;
  readonly value: string;
  readonly label: string;
  /** The language of the label when it is not the reader's, and the words that say so. */
  readonly lang?: LanguageCode;
  readonly note?: string;
  readonly mark: MarkId | null;
  readonly isChosen: boolean;
  /** Its actions are in the list by a chosen region above it. */
  readonly isIncluded: boolean;
  /** Its actions in the whole dataset, and the number of actions that fills the small bar. */
  readonly total: number;
  readonly largest: number;
  readonly onToggle: (facet: FacetId, value: string) => void;
}

/**
 * One value of a facet: checkbox, mark, name, count and a small bar. Its figures are written as they change; the row is
 * rendered again only when it looks otherwise.
 */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { facet, value, label, lang, note, mark, isChosen, total, largest } = props;
  const { format } = useTranslator();
  const countOf = useCallback((result: QueryResult) => result.countsByFacet[facet].get(value) ?? 0, [facet, value]);
  // No action would be left: grey and not to be chosen, but still there and reachable.
  const isEmpty = useResult((result) => countOf(result) === 0);
  const isDisabled = isEmpty && !isChosen;
  const figure = useWritten(
    countOf,
    useCallback((element: Element, count: number) => void (element.textContent = format.number(count)), [format]),
  );
  const bar = useWritten(
    countOf,
    useCallback(
      (element: HTMLElement, count: number) => element.style.setProperty('width', shareOf(count, largest)),
      [largest],
    ),
  );
  return (
    <label className={classNames(styles.row, isChosen && styles.chosen, isDisabled && styles.empty)}>
      <Box {...props} countOf={countOf} isDisabled={isDisabled} />
      {mark && <Tile mark={mark} className={styles.tile} />}
      <span className={styles.label}>
        <ForeignText text={label} lang={lang} note={note} />
      </span>
      <span ref={figure} className={styles.count} aria-hidden="true" />
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.total} style={{ width: shareOf(total, largest) }} />
        <span ref={bar} className={styles.kept} />
      </span>
    </label>
  );
});

/** The length of a bar, as a share of its room. */
function shareOf(count: number, largest: number): string {
  return `${Math.min(1, count / largest) * 100}%`;
}

interface BoxProps extends FacetRowProps {
  readonly countOf: (result: QueryResult) => number;
  readonly isDisabled: boolean;
}

/** The checkbox of a row. The name read aloud says the count at rest: "Numérique, 20 actions". */
function Box({ facet, value, label, isChosen, isIncluded, isDisabled, countOf, onToggle }: BoxProps) {
  const { messages } = useTranslator();
  const spoken = messages.facets.row(label, useResult(countOf, 'rested'));
  return (
    <input
      type="checkbox"
      className={classNames(styles.box, isIncluded && !isChosen && styles.included)}
      aria-label={isIncluded ? messages.facets.included(spoken) : spoken}
      aria-disabled={isDisabled}
      checked={isChosen}
      onChange={() => {
        if (!isDisabled) onToggle(facet, value);
      }}
      onKeyDown={moveBetweenRows}
    />
  );
}
