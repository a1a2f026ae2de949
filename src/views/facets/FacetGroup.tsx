import { Fragment, useEffect, useRef, useState } from 'react';
import type { Facet } from '../../filters/facet.ts';
import { valueLabel } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FacetGroup.module.css';
import { FacetMode } from './FacetMode.tsx';
import { FacetValues } from './FacetValues.tsx';

interface FacetGroupProps {
  readonly facet: Facet;
  readonly isInitiallyOpen: boolean;
}

/** One facet: a head that opens it and clears it, and its values. Closed, the head says what is chosen or how much there is. */
export function FacetGroup({ facet, isInitiallyOpen }: FacetGroupProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { language, messages, format } = translator;
  const { clearFacet } = useCommands();
  const chosen = useViewState((view) => view.values[facet.id]);
  const [isOpen, setIsOpen] = useState(isInitiallyOpen);
  const group = useRef<HTMLFieldSetElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen && !isInitiallyOpen) group.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isInitiallyOpen]);
  const name = messages.facets.names[facet.id];

  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.head}>
        <h3>
          <button
            ref={head}
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'down' : 'right'} size={11} className={styles.chevron} />
            {name}
          </button>
        </h3>
        {chosen.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            aria-label={messages.facets.clear(name, chosen.length)}
            onClick={() => {
              clearFacet(facet.id);
              head.current?.focus();
            }}
          >
            {format.number(chosen.length)}
            <Icon name="close" size={10} />
          </button>
        )}
        {chosen.length === 0 && !isOpen && (
          <span className={styles.size}>{format.number(facet.options(dataset, language).length)}</span>
        )}
      </div>
      {isOpen ? (
        <>
          <FacetMode facet={facet} />
          <FacetValues facet={facet} />
        </>
      ) : (
        chosen.length > 0 && (
          <p className={styles.chosen}>
            {chosen.map((value, index) => (
              <Fragment key={value}>
                {index > 0 && ', '}
                <ForeignText {...valueLabel(facet, value, dataset, translator)} />
              </Fragment>
            ))}
          </p>
        )
      )}
    </fieldset>
  );
}
