import { useTranslator } from '../../hooks/use-translator.ts';
import { SPEEDS } from '../../timeline/playback.ts';
import { Icon } from '../../ui/Icon.tsx';
import { bandLook, LOW_LOOK } from './looks.ts';
import { PeriodFields } from './PeriodFields.tsx';
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
  const { isPlaying, isStepwise, speed, setSpeed, toggle, stop } = usePlayback(model);
  const look = isLow ? LOW_LOOK : bandLook(model.axis.step);
  const playLabel = isStepwise ? messages.timeline.playOneStep : messages.timeline.play;
  return (
    <section className={styles.band} data-low={isLow} aria-labelledby="timeline-title">
      <div className={styles.controls}>
        <div className={styles.first}>
          <button
            type="button"
            className={styles.play}
            aria-label={isPlaying ? messages.timeline.pause : playLabel}
            onClick={toggle}
          >
            <Icon name={isPlaying ? 'pause' : 'play'} size={18} />
          </button>
          <div className={styles.period}>
            <h2 id="timeline-title">{messages.timeline.title}</h2>
            <PeriodFields model={model} onOpen={stop} />
          </div>
        </div>
        {isPlaying ? (
          <fieldset className={styles.speeds}>
            <legend>{messages.timeline.speed}</legend>
            {SPEEDS.map((value) => (
              <button key={value} type="button" aria-pressed={value === speed} onClick={() => setSpeed(value)}>
                {messages.timeline.speedValue(value)}
              </button>
            ))}
          </fieldset>
        ) : (
          <TimelineNotes model={model} look={look} />
        )}
        <StepControl model={model} onChoose={stop} />
      </div>
      <TimelineFigure model={model} look={look} isPlaying={isPlaying} onTake={stop} />
    </section>
  );
}
