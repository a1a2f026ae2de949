import { useTranslator } from '../../hooks/use-translator.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Progress.module.css';

interface ProgressProps {
  /** From 1. */
  readonly scene: number;
  readonly count: number;
}

/** More squares than these would be a line that nobody counts. */
const MOST_SQUARES = 24;

/** Where in the story one is: a square for each scene, and the number. */
export function Progress({ scene, count }: ProgressProps) {
  const { messages, format } = useTranslator();
  return (
    <p className={styles.progress}>
      <VisuallyHidden>{messages.present.sceneName(scene, count)}</VisuallyHidden>
      {count <= MOST_SQUARES && (
        <span className={styles.squares} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
            <i key={number} data-place={number < scene ? 'past' : number === scene ? 'present' : 'future'} />
          ))}
        </span>
      )}
      <span aria-hidden="true">
        <b>{format.number(scene)}</b> {messages.present.ofScenes(count)}
      </span>
    </p>
  );
}
