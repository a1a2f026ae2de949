import { useTranslator } from '../../hooks/use-translator.ts';
import { bandLook, LOW_LOOK } from './looks.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { PlayButton } from './PlayButton.tsx';
import { Speeds } from './Speeds.tsx';
import { StepControl } from './StepControl.tsx';
import styles from './TimelineBand.module.css';
import { TimelineFigure } from './TimelineFigure.tsx';
import { TimelineNotes } from './TimelineNotes.tsx';
import { usePlayback } from './use-playback.ts';
import { useTimeline } from './use-timeline.ts';

/** The whole instrument: play, period and step on the left, the history on the right. */
export function TimelineBand({ isLow }: { readonly isLow: boolean }) {
  const { messages } = useTranslator();
  const model = useTimeline();
  const playback = usePlayback(model);
  const { isPlaying, stop } = playback;
  const look = isLow ? LOW_LOOK : bandLook(model.axis.step);
  return (
    <section className={styles.band} data-low={isLow} aria-labelledby="timeline-title">
      <div className={styles.controls}>
        <div className={styles.first}>
          <PlayButton playback={playback} className={styles.play} />
          <div className={styles.period}>
            <h2 id="timeline-title">{messages.timeline.title}</h2>
            <PeriodFields model={model} onOpen={stop} />
          </div>
        </div>
        {isPlaying ? <Speeds playback={playback} /> : <TimelineNotes model={model} look={look} />}
        <StepControl model={model} onChoose={stop} />
      </div>
      <TimelineFigure model={model} look={look} isPlaying={isPlaying} onTogglePlay={playback.toggle} onTake={stop} />
    </section>
  );
}
