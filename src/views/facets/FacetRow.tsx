import { memo } from 'react';
import type { MarkId } from '../../domain/dataset.ts';
import type { LanguageCode } from '../../domain/language.ts';
import type { FacetId } from '../../filters/facet.ts';
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
  /** The name read aloud, with its count: "Numérique, 20 actions". */
  readonly spoken: string;
  readonly countText: string;
  readonly mark: MarkId | null;
  readonly isChosen: boolean;
  /** Its actions are in the list by a chosen region above it. */
  readonly isIncluded: boolean;
  /** No action would be left: grey and not to be chosen, but still there and reachable. */
  readonly isEmpty: boolean;
  /** Lengths of the small bar, from 0 to 1: all actions of the dataset, and those that the filters keep. */
  readonly total: number;
  readonly kept: number;
  readonly onToggle: (facet: FacetId, value: string) => void;
}

/** One value of a facet: checkbox, mark, name, count and a small bar. Rendered again only when one of these changes. */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const {
    facet,
    value,
    label,
    lang,
    note,
    spoken,
    countText,
    mark,
    isChosen,
    isIncluded,
    isEmpty,
    total,
    kept,
    onToggle,
  } = props;
  const isDisabled = isEmpty && !isChosen;
  return (
    <label className={classNames(styles.row, isChosen && styles.chosen, isDisabled && styles.empty)}>
      <input
        type="checkbox"
        className={classNames(styles.box, isIncluded && !isChosen && styles.included)}
        aria-label={spoken}
        aria-disabled={isDisabled}
        checked={isChosen}
        onChange={() => {
          if (!isDisabled) onToggle(facet, value);
        }}
        onKeyDown={moveBetweenRows}
      />
      {mark && <Tile mark={mark} className={styles.tile} />}
      <span className={styles.label}>
        <ForeignText text={label} lang={lang} note={note} />
      </span>
      <span className={styles.count} aria-hidden="true">
        {countText}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.total} style={{ width: `${total * 100}%` }} />
        <span className={styles.kept} style={{ width: `${kept * 100}%` }} />
      </span>
    </label>
  );
});
