import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FacetSearch.module.css';

interface FacetSearchProps {
  readonly label: string;
  readonly text: string;
  /** How many values match, in words; empty without search. Only read aloud, unless there is none. */
  readonly outcome: string;
  readonly isWithoutResult: boolean;
  readonly onChange: (text: string) => void;
}

/** Finds a value inside a long facet; Escape empties it. */
export function FacetSearch({ label, text, outcome, isWithoutResult, onChange }: FacetSearchProps) {
  return (
    <>
      <div className={styles.field}>
        <Icon name="search" size={13} />
        <input
          type="search"
          className={styles.input}
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.stopPropagation();
            onChange('');
          }}
        />
      </div>
      <output className={classNames(styles.outcome, isWithoutResult && styles.nothing)}>{outcome}</output>
    </>
  );
}
