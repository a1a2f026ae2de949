import { FACETS } from '../filters/registry.ts';
import type { Messages } from '../i18n/fr.ts';
import styles from './WaitingFacets.module.css';

/** Facets whose rows have their room at once: those that will be open. */
const OPEN_AT_FIRST = 2;

/** The column of filters before its values are known: names of facets, rows without words. For the eye only. */
export function WaitingFacets({ messages: { facets } }: { readonly messages: Messages }) {
  return (
    <div className={styles.filters} aria-hidden="true">
      <p className={styles.title}>{facets.title}</p>
      {FACETS.map(({ id }, index) => (
        <p key={id} className={styles.facet} data-open={index < OPEN_AT_FIRST ? '' : undefined}>
          {facets.names[id]}
        </p>
      ))}
    </div>
  );
}
