import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import styles from './TimelineNotes.module.css';

/** How many actions have no date and stand in no column; a press lists them. */
export function TimelineNotes() {
  const { messages } = useTranslator();
  const { actions } = useDataset();
  const { isMatchButPeriod } = useResult();
  const { setAside } = useSessionSetters();
  const count = actions.filter((action) => action.time === null && isMatchButPeriod[action.index] === 1).length;
  if (count === 0) return null;
  return (
    <button type="button" className={styles.undated} onClick={() => setAside('undated')}>
      {messages.timeline.undated(count)}
    </button>
  );
}
