import { useRef } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useWholeRows } from '../../ui/use-whole-rows.ts';
import { FacetGroups } from './FacetGroups.tsx';
import styles from './Facets.module.css';
import { ClearFilters, SearchedText } from './FilterActions.tsx';

/** The column of filters: what is filtered can be cleared in the head, the facets scroll under it. */
export function Facets() {
  const { messages } = useTranslator();
  const title = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  useWholeRows(rows, 'label, h3, p, button');
  return (
    <section className={styles.column} aria-labelledby="facets-title">
      <div className={styles.head}>
        <h2 ref={title} id="facets-title" className={styles.title} tabIndex={-1}>
          {messages.facets.title}
        </h2>
        <ClearFilters onClear={() => title.current?.focus()} />
      </div>
      <div ref={rows} className={styles.body}>
        <SearchedText />
        <FacetGroups />
      </div>
    </section>
  );
}
