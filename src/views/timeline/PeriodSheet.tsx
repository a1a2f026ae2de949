import { useRef, useState } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { brushReducer, type Handle, windowOf } from '../../timeline/brush.ts';
import { periodText } from '../../timeline/period-text.ts';
import { placeActions } from '../../timeline/placement.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OutsideNote } from './OutsideNote.tsx';
import { PeriodEditor } from './PeriodEditor.tsx';
import styles from './PeriodSheet.module.css';
import { PlayButton } from './PlayButton.tsx';
import { Speeds } from './Speeds.tsx';
import { UndatedNote } from './UndatedNote.tsx';
import type { Playback } from './use-playback.ts';
import type { TimelineModel } from './use-timeline.ts';
import { YearRows } from './YearRows.tsx';

interface PeriodSheetProps {
  readonly model: TimelineModel;
  readonly playback: Playback;
  readonly onClose: () => void;
}

/**
 * The period on a phone: two lists of years, the playback, exact dates and periods by name, and one row of tiles per year
 * with the window over them.
 */
export function PeriodSheet({ model, playback, onClose }: PeriodSheetProps) {
  const { messages } = useTranslator();
  const { timeline, common } = messages;
  const { now } = useDataset();
  const result = useResult();
  const [isEditing, setEditing] = useState(false);
  const tools = useRef<HTMLDivElement>(null);
  const { period, frame, axis, setPeriod } = model;
  const { isPlaying, stop } = playback;
  const window = windowOf(period, frame);
  const longer = placeActions(result.matches, 'year', now).filter((placement) => placement.kind === 'bar').length;

  const choose = (handle: Handle, year: number) => {
    stop();
    const columns = year - (handle === 'start' ? window.first : window.last);
    setPeriod(brushReducer({ period, grip: null }, { type: 'nudge', handle, columns }, frame).period, true);
  };
  const chooseAll = () => {
    stop();
    setPeriod(null, true);
  };
  /** Shows the years again, the focus on what closed. */
  const endEditing = () => {
    tools.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    setEditing(false);
  };
  const list = (handle: Handle) => {
    const value = handle === 'start' ? window.first : window.last;
    const first = handle === 'start' ? axis.first : window.first;
    const last = handle === 'start' ? window.last : axis.last;
    return (
      <label className={styles.list}>
        <span>{handle === 'start' ? timeline.from : timeline.to}</span>
        <select
          aria-label={handle === 'start' ? timeline.start : timeline.end}
          value={value}
          onChange={(event) => choose(handle, Number(event.target.value))}
        >
          {Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
    );
  };

  return (
    <Dialog
      title={timeline.title}
      closeLabel={common.close}
      onClose={onClose}
      placement="bottom"
      action={
        <button type="button" className={styles.all} onClick={chooseAll}>
          {timeline.all}
        </button>
      }
      footer={
        <button type="button" className={styles.show} onClick={onClose}>
          <b>{timeline.show(result.matches.length)}</b>
          <span>{common.countries(result.countryCount)}</span>
        </button>
      }
    >
      <div className={styles.lists} data-chosen={period !== null}>
        {list('start')}
        {list('end')}
      </div>
      <div ref={tools} className={styles.tools}>
        <PlayButton playback={playback} />
        {isPlaying ? (
          <Speeds playback={playback} />
        ) : (
          <button
            type="button"
            className={styles.more}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {timeline.datesAndPresets}
            <Icon name={isEditing ? 'up' : 'down'} size={12} />
          </button>
        )}
      </div>
      {isEditing && !isPlaying && (
        <div className={styles.editor}>
          <PeriodEditor key={JSON.stringify(periodText(period))} model={model} initial={null} onDone={endEditing} />
        </div>
      )}
      <YearRows model={model} onTake={stop} onTogglePlay={playback.toggle} />
      <p className={styles.notes}>
        <OutsideNote period={period} history={model.history} />
        {longer > 0 && <span>{timeline.longer(longer)}</span>}
        <UndatedNote isCounted={model.isCounted} onOpen={onClose} />
      </p>
    </Dialog>
  );
}
