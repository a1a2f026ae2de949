import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { brushReducer, type Handle, windowOf } from '../../timeline/brush.ts';
import { placeActions } from '../../timeline/placement.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './PeriodSheet.module.css';
import { useTimeline } from './use-timeline.ts';
import { YearRows } from './YearRows.tsx';

/** The period on a phone: two lists of years, and one row of tiles per year with the window over them. */
export function PeriodSheet({ onClose }: { readonly onClose: () => void }) {
  const { messages } = useTranslator();
  const { timeline, common } = messages;
  const { now } = useDataset();
  const result = useResult();
  const model = useTimeline('year');
  const { period, frame, axis, setPeriod } = model;
  const window = windowOf(period, frame);
  const longer = placeActions(result.matches, 'year', now).filter((placement) => placement.kind === 'bar').length;

  const choose = (handle: Handle, year: number) => {
    const columns = year - (handle === 'start' ? window.first : window.last);
    setPeriod(brushReducer({ period, grip: null }, { type: 'nudge', handle, columns }, frame).period, true);
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
        <button type="button" className={styles.all} onClick={() => setPeriod(null, true)}>
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
      <YearRows model={model} />
      {longer > 0 && <p className={styles.note}>{timeline.longer(longer)}</p>}
    </Dialog>
  );
}
