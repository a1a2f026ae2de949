import styles from './CopyButton.module.css';
import { IconButton } from './IconButton.tsx';
import { useCopy } from './use-copy.ts';

interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  readonly label: string;
  readonly copiedLabel: string;
  /** Said above the text itself when the browser does not allow the copy. */
  readonly refusedLabel: string;
}

/** Copies an address; its name and drawing change while it is confirmed. */
export function CopyButton({ text, label, copiedLabel, refusedLabel }: CopyButtonProps) {
  const { state, copy } = useCopy();
  const isCopied = state === 'copied';
  return (
    <>
      <IconButton
        icon={isCopied ? 'check' : 'link'}
        label={isCopied ? copiedLabel : label}
        onClick={() => copy(text)}
      />
      <div className={styles.outcome}>
        {state === 'refused' && (
          <label>
            {refusedLabel}
            <input readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </div>
    </>
  );
}
