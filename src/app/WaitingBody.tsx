import type { ReactNode } from 'react';
import styles from './Body.module.css';
import { PART_IDS } from './part-ids.ts';

interface WaitingBodyProps {
  readonly title: string;
  /** What stands on the plate. */
  readonly children: ReactNode;
}

/** The regions of the explore screen in their sizes, empty but for a title and the plate. */
export function WaitingBody({ title, children }: WaitingBodyProps) {
  return (
    <div className={styles.body} data-mode="map" data-waiting="">
      <div className={styles.facets} />
      <main id={PART_IDS.content} tabIndex={-1} className={styles.main}>
        <h1 className={styles.waiting}>{title}</h1>
        <div className={styles.plate}>{children}</div>
        <div className={styles.legendRoom} />
      </main>
      <div className={styles.timeline} />
    </div>
  );
}
