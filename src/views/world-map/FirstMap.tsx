import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './FirstMap.module.css';
import { KEPT_FIRST_MAP } from './kept-first-map.ts';

/** The plate of the first picture: a double frame around the sheet. Fills its parent. */
export function FirstPlate({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.plate}>
      <div className={styles.sheet}>{children}</div>
    </div>
  );
}

/** The map that came with the page, kept on screen until the live one is drawn; nothing when there was none. */
export function FirstMap() {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (KEPT_FIRST_MAP) host.current?.append(KEPT_FIRST_MAP);
  }, []);
  return <div ref={host} className={styles.host} aria-hidden="true" />;
}
