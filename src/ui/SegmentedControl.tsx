import { classNames } from './class-names.ts';
import styles from './SegmentedControl.module.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SegmentedControlProps<V extends string> {
  /** The name of the group. */
  readonly label: string;
  readonly segments: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Whether the name of the group stands over it. */
  readonly isNamed?: boolean;
  readonly className?: string;
}

/** A few exclusive choices side by side; the chosen one is filled with ink. */
export function SegmentedControl<V extends string>({
  label,
  segments,
  value,
  onChange,
  isNamed = false,
  className,
}: SegmentedControlProps<V>) {
  return (
    <fieldset className={classNames(styles.group, isNamed && styles.named, className)}>
      <legend className={styles.legend}>{label}</legend>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          className={styles.segment}
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
        </button>
      ))}
    </fieldset>
  );
}
