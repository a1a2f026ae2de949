import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Look } from '../../timeline/frame.ts';
import { placeActions } from '../../timeline/placement.ts';
import { spanRow } from '../../timeline/ranks.ts';
import styles from './TimelineNotes.module.css';
import type { TimelineModel } from './use-timeline.ts';

interface TimelineNotesProps {
  readonly model: TimelineModel;
  readonly look: Look;
}

/** What matches and is not drawn: actions without date, which a press lists, and long ones beyond the last rank. */
export function TimelineNotes({ model: { axis, isKept, isCounted }, look }: TimelineNotesProps) {
  const { messages } = useTranslator();
  const { actions, now } = useDataset();
  const { setAside } = useSessionSetters();
  const undated = actions.filter((action) => action.time === null && isCounted(action)).length;
  const undrawn = useMemo(() => {
    const { left } = spanRow(placeActions(actions, axis.step, now), axis, isKept, look.maxRanks);
    return left.filter((bar) => isKept(bar.action)).length;
  }, [actions, axis, now, isKept, look]);
  if (undated === 0 && undrawn === 0) return null;
  return (
    <p className={styles.notes}>
      {undated > 0 && (
        <button type="button" onClick={() => setAside('undated')}>
          {messages.timeline.undated(undated)}
        </button>
      )}
      {undrawn > 0 && <span>{messages.timeline.undrawn(undrawn)}</span>}
    </p>
  );
}
