import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  /** The id of the heading that names the panel. */
  readonly titleId: string;
  /** What this is, and the way out. */
  readonly head: ReactNode;
  /** What one does with it. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** One thing told beside the map: its head and its foot stay in sight while it scrolls. */
export function Panel({ titleId, head, foot, children }: PanelProps) {
  return (
    <article className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.head}>{head}</div>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </article>
  );
}
