import { useId, useRef } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ShareDialog.module.css';
import { useOpenPicture } from './use-open-picture.ts';

/** The way back from a saved picture to its view, for those who do not drop it. */
export function ReopenPicture() {
  const { picture } = useTranslator().messages.exports;
  const { fault, open } = useOpenPicture();
  const input = useRef<HTMLInputElement>(null);
  const noteId = useId();
  return (
    <div className={styles.reopen}>
      <p id={noteId} className={styles.note} role={fault === null ? undefined : 'alert'}>
        {fault === null ? picture.reopen : picture.faults[fault]}
      </p>
      <Button variant="link" aria-describedby={noteId} onClick={() => input.current?.click()}>
        {picture.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          target.value = '';
        }}
      />
    </div>
  );
}
