import type { ReactNode } from 'react';
import type { FirstMessages } from '../i18n/fr-first.ts';
import styles from './Body.module.css';
import { PART_IDS } from './part-ids.ts';
import { WaitingFacets } from './WaitingFacets.tsx';
import { WaitingRuler } from './WaitingRuler.tsx';

interface WaitingBodyProps {
  readonly title: string;
  readonly messages: FirstMessages;
  /** What stands on the plate. */
  readonly children: ReactNode;
}

/** The regions of the explore screen in their sizes: a title, the plate, the names of the facets and a scale bar. */
export function WaitingBody({ title, messages, children }: WaitingBodyProps) {
  return (
    <div className={styles.body} data-mode="map" data-waiting="">
      <div className={styles.facets}>
        <WaitingFacets messages={messages} />
      </div>
      <main id={PART_IDS.content} tabIndex={-1} className={styles.main}>
        <h1 className={styles.waiting}>{title}</h1>
        <div className={styles.legendRoom} />
        <div className={styles.plate}>{children}</div>
      </main>
      <div className={styles.timeline}>
        <WaitingRuler />
      </div>
    </div>
  );
}
