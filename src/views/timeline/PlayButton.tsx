import { useTranslator } from '../../hooks/use-translator.ts';
import { Icon } from '../../ui/Icon.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './PlayButton.module.css';
import type { Playback } from './use-playback.ts';

interface PlayButtonProps {
  readonly playback: Playback;
  readonly className?: string | undefined;
}

/** Starts and stops the playback; where the reader wants no motion, advances by one step. */
export function PlayButton({ playback: { isPlaying, isStepwise, toggle }, className }: PlayButtonProps) {
  const { timeline } = useTranslator().messages;
  const playLabel = isStepwise ? timeline.playOneStep : timeline.play;
  return (
    <button
      type="button"
      className={classNames(styles.play, className)}
      aria-label={isPlaying ? timeline.pause : playLabel}
      onClick={toggle}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} size={18} />
    </button>
  );
}
