import type { Layout } from './use-layout.ts';
import styles from './Loaded.module.css';
import { PART_IDS } from './part-ids.ts';
import { useResult } from '../hooks/use-result.ts';
import { EmptyResult } from './EmptyResult.tsx';

/** The atlas with its dataset. */
export function Loaded({ layout }: { readonly layout: Layout }) {
  const result = useResult();
  return (
    <div className={styles.body} data-mode="map" data-layout={layout}>
      <div className={styles.facets} id={PART_IDS.filters} tabIndex={-1} />
      <main id={PART_IDS.content} tabIndex={-1} className={styles.main}>
        <div />
        <div className={styles.plate}>{result.matches.length === 0 && <EmptyResult />}</div>
      </main>
      <div className={styles.timeline} id={PART_IDS.timeline} tabIndex={-1} />
    </div>
  );
}
