import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import styles from './Message.module.css';

interface MessageProps {
  readonly role?: 'alert';
  readonly title: string;
  /** `plate` frames it in the middle of the plate, `sheet` lets it fill a sheet. */
  readonly place?: 'plate' | 'sheet';
  readonly children: ReactNode;
}

/** A notice: what keeps the atlas from showing anything, and what helps. */
export function Message({ role, title, place = 'plate', children }: MessageProps) {
  return (
    <section className={classNames(styles.message, styles[place])} role={role} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
