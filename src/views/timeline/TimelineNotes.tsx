import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Look } from '../../timeline/frame.ts';
import { placeActions } from '../../timeline/placement.ts';
import { countUnranked, spanRow } from '../../timeline/ranks.ts';
import { OutsideNote } from './OutsideNote.tsx';
import styles from './TimelineNotes.module.css';
import { UndatedNote } from './UndatedNote.tsx';
import type { TimelineModel } from './use-timeline.ts';

interface TimelineNotesProps {
  readonly model: TimelineModel;
  readonly look: Look;
}

/** What the drawing does not say: a period without data, actions without date, which a press lists, and, at rest, long ones beyond the last rank. */
export function TimelineNotes({ model, look }: TimelineNotesProps) {
  const { axis, period, history, isCounted } = model;
  const { isMatch } = useRestedResult();
  const { messages } = useTranslator();
  const { actions, now } = useDataset();
  const row = useMemo(
    () => spanRow(placeActions(actions, axis.step, now), axis, look.maxRanks),
    [actions, axis, now, look],
  );
  const undrawn = useMemo(() => countUnranked(row, isMatch), [row, isMatch]);
  return (
    <p className={styles.notes}>
      <OutsideNote period={period} history={history} />
      <UndatedNote isCounted={isCounted} />
      {undrawn > 0 && <span>{messages.timeline.undrawn(undrawn)}</span>}
    </p>
  );
}
