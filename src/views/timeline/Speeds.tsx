import { useTranslator } from '../../hooks/use-translator.ts';
import { SPEEDS } from '../../timeline/playback.ts';
import styles from './Speeds.module.css';
import type { Playback } from './use-playback.ts';

/** How fast the playback goes. */
export function Speeds({ playback: { speed, setSpeed } }: { readonly playback: Playback }) {
  const { timeline } = useTranslator().messages;
  return (
    <fieldset className={styles.speeds}>
      <legend>{timeline.speed}</legend>
      {SPEEDS.map((value) => (
        <button key={value} type="button" aria-pressed={value === speed} onClick={() => setSpeed(value)}>
          {timeline.speedValue(value)}
        </button>
      ))}
    </fieldset>
  );
}
