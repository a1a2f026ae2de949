import type { ReactNode } from 'react';
import { FACETS } from '../filters/registry.ts';
import type { Messages } from '../i18n/fr.ts';
import styles from './Body.module.css';
import { PART_IDS } from './part-ids.ts';
import waiting from './WaitingBody.module.css';

interface WaitingBodyProps {
  readonly title: string;
  readonly messages: Messages;
  /** What stands on the plate. */
  readonly children: ReactNode;
}

/** Facets whose rows have their room at once: those that will be open. */
const OPEN_AT_FIRST = 2;

/** The regions of the explore screen in their sizes: a title, the plate, the names of the facets and a scale bar. */
export function WaitingBody({ title, messages: { facets }, children }: WaitingBodyProps) {
  return (
    <div className={styles.body} data-mode="map" data-waiting="">
      <div className={styles.facets} aria-hidden="true">
        <div className={waiting.filters}>
          <p className={waiting.title}>{facets.title}</p>
          {FACETS.map(({ id }, index) => (
            <p key={id} className={waiting.facet} data-open={index < OPEN_AT_FIRST ? '' : undefined}>
              {facets.names[id]}
            </p>
          ))}
        </div>
      </div>
      <main id={PART_IDS.content} tabIndex={-1} className={styles.main}>
        <h1 className={styles.waiting}>{title}</h1>
        <div className={styles.plate}>{children}</div>
        <div className={styles.legendRoom} />
      </main>
      <div className={styles.timeline}>
        <div className={waiting.ruler} />
      </div>
    </div>
  );
}
