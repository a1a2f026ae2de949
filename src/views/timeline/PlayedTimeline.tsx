import { LOW_LOOK } from './looks.ts';
import { PlayButton } from './PlayButton.tsx';
import styles from './PlayedTimeline.module.css';
import { TimelineFigure } from './TimelineFigure.tsx';
import type { TimePlayer } from './use-time-player.ts';

/** The low timeline of an embedded page that may be played: a button, and the history with its window. */
export function PlayedTimeline({ model, playback }: TimePlayer) {
  return (
    <div className={styles.played}>
      <PlayButton playback={playback} />
      <TimelineFigure
        model={model}
        look={LOW_LOOK}
        isPlaying={playback.isPlaying}
        onTogglePlay={playback.toggle}
        onTake={playback.stop}
      />
    </div>
  );
}
