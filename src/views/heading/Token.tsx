import { Icon } from '../../ui/Icon.tsx';
import { Typeset } from '../../ui/Typeset.tsx';
import styles from './Heading.module.css';

interface TokenProps {
  readonly text: string;
  readonly label: string;
  /** Punctuation that must not be torn from the token. */
  readonly after: string;
  readonly onRemove: () => void;
}

/** A filter inside the sentence: the whole of it is the button that takes it away. */
export function Token({ text, label, after, onRemove }: TokenProps) {
  return (
    <span className={styles.unit}>
      <button type="button" className={styles.token} aria-label={label} onClick={onRemove}>
        <Typeset text={text} />
        <span className={styles.cross}>
          <Icon name="close" size={9} />
        </span>
      </button>
      {after}
    </span>
  );
}
