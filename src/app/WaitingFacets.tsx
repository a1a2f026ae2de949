import { FACETS, FACETS_OPEN_AT_FIRST } from '../filters/registry.ts';
import type { FirstMessages } from '../i18n/fr-first.ts';
import styles from './WaitingFacets.module.css';

/** The column of filters before its values are known: names of facets, rows without words. For the eye only. */
export function WaitingFacets({ messages: { facets } }: { readonly messages: FirstMessages }) {
  return (
    <div className={styles.filters} aria-hidden="true">
      <p className={styles.title}>{facets.title}</p>
      {FACETS.map(({ id }, index) => (
        <p key={id} className={styles.facet} data-open={index < FACETS_OPEN_AT_FIRST ? '' : undefined}>
          {facets.names[id]}
        </p>
      ))}
    </div>
  );
}
