import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { TimelineModel } from './use-timeline.ts';
import styles from './UndatedNote.module.css';

interface UndatedNoteProps {
  readonly isCounted: TimelineModel['isCounted'];
  readonly onOpen?: () => void;
}

/** The actions without date, which no drawing of time can hold; a press lists them. Nothing where there are none. */
export function UndatedNote({ isCounted, onOpen }: UndatedNoteProps) {
  const { timeline } = useTranslator().messages;
  const { actions } = useDataset();
  const { setAside } = useSessionSetters();
  const count = useMemo(
    () => actions.filter((action) => action.time === null && isCounted(action)).length,
    [actions, isCounted],
  );
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.undated}
      onClick={() => {
        setAside('undated');
        onOpen?.();
      }}
    >
      {timeline.undated(count)}
    </button>
  );
}
