import type { ReactNode } from 'react';
import styles from './Message.module.css';

interface MessageProps {
  readonly role?: 'alert';
  readonly title: string;
  readonly children: ReactNode;
}

/** A framed notice in the middle of the plate. */
export function Message({ role, title, children }: MessageProps) {
  return (
    <section className={styles.message} role={role} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
