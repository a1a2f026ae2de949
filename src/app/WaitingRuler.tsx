import styles from './WaitingRuler.module.css';

/** The scale bar of time before its years are known. For the eye only. */
export function WaitingRuler() {
  return <div className={styles.ruler} />;
}
