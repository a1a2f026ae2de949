import { Icon } from '../../ui/Icon.tsx';
import styles from './FacetSearch.module.css';

interface FacetSearchProps {
  readonly label: string;
  readonly text: string;
  /** What to say when no value matches; `null` otherwise. */
  readonly nothing: string | null;
  readonly onChange: (text: string) => void;
}

/** Finds a value inside a long facet; Escape empties it. */
export function FacetSearch({ label, text, nothing, onChange }: FacetSearchProps) {
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
      {nothing !== null && <p className={styles.nothing}>{nothing}</p>}
    </>
  );
}
