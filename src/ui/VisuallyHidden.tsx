import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Text that is read aloud and never drawn. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
