import { useEffect, useId, useRef } from 'react';
import { usePublicLink } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import styles from './ShareDialog.module.css';

/** The address of the view; the button that copies it says so itself, and selects it when the browser refuses the copy. */
export function LinkField() {
  const { messages } = useTranslator();
  const address = usePublicLink();
  const { state, copy } = useCopy();
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const isCopied = state === 'copied';
  useEffect(() => {
    if (state === 'refused') field.current?.focus();
  }, [state]);
  return (
    <>
      <div className={styles.link}>
        <input
          ref={field}
          className={styles.field}
          readOnly
          value={address}
          aria-label={messages.share.address}
          aria-describedby={noteId}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          variant="primary"
          icon={isCopied ? 'check' : 'copy'}
          className={styles.copy}
          onClick={() => copy(address)}
        >
          {isCopied ? messages.share.copied : messages.share.copy}
        </Button>
      </div>
      <p id={noteId} className={styles.note}>
        {state === 'refused' ? messages.share.refused : messages.share.kept}
      </p>
    </>
  );
}
