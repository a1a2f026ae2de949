import { useEffect, useEffectEvent, useState } from 'react';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './DroppedPicture.module.css';
import { useOpenPicture } from './use-open-picture.ts';

/** Takes a saved picture that is dropped anywhere on the page, and shows its view again. */
export function DroppedPicture() {
  const { messages } = useTranslator();
  const { fault, open, forget } = useOpenPicture();
  const { setDialog } = useSessionSetters();
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((file: Blob | undefined) => {
    setIsOver(false);
    setDialog(null);
    if (file) void open(file);
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const whenFiles = (act: (event: DragEvent, data: DataTransfer) => void) => (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      act(event, dataTransfer);
    };
    const onOver = whenFiles((_, data) => {
      data.dropEffect = 'copy';
      setIsOver(true);
    });
    const onLeave = whenFiles(({ relatedTarget }) => {
      if (!relatedTarget) setIsOver(false);
    });
    const onDrop = whenFiles((_, { files }) => take(files[0]));
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, []);
  return (
    <>
      {isOver && <p className={styles.target}>{messages.exports.picture.drop}</p>}
      <output>
        {fault !== null && (
          <span className={styles.notice}>
            <span>{messages.exports.picture.faults[fault]}</span>
            <IconButton icon="close" iconSize={12} label={messages.app.closeNotice} onClick={forget} />
          </span>
        )}
      </output>
    </>
  );
}
