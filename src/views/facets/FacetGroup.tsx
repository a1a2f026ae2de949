import { useRef, useState } from 'react';
import type { Facet } from '../../filters/facet.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './FacetGroup.module.css';
import { FacetValues } from './FacetValues.tsx';

interface FacetGroupProps {
  readonly facet: Facet;
  readonly isInitiallyOpen: boolean;
}

/** One facet: a head that opens it and clears it, and its values. Closed, the head says what is chosen or how much there is. */
export function FacetGroup({ facet, isInitiallyOpen }: FacetGroupProps) {
  const dataset = useDataset();
  const { language, messages, format } = useTranslator();
  const { clearFacet } = useCommands();
  const chosen = useViewState((view) => view.values[facet.id]);
  const [isOpen, setIsOpen] = useState(isInitiallyOpen);
  const head = useRef<HTMLButtonElement>(null);
  const name = messages.facets.names[facet.id];

  return (
    <fieldset className={styles.group}>
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
            {chosen.map((value) => facet.label(value, dataset, messages, language)).join(', ')}
          </p>
        )
      )}
    </fieldset>
  );
}

/** Whether an action needs one of the chosen values or all of them; only where it makes a difference. */
function FacetMode({ facet }: { readonly facet: Facet }) {
  const { messages } = useTranslator();
  const { setFacetMode } = useCommands();
  const chosenCount = useViewState((view) => view.values[facet.id].length);
  const isAll = useViewState((view) => view.all.includes(facet.id));
  if (facet.allKey === null || (chosenCount < 2 && !isAll)) return null;
  return (
    <SegmentedControl
      className={styles.mode ?? ''}
      label={messages.facets.mode(messages.facets.names[facet.id])}
      segments={[
        { value: 'any', label: messages.facets.any },
        { value: 'all', label: messages.facets.all },
      ]}
      value={isAll ? 'all' : 'any'}
      onChange={(mode) => setFacetMode(facet.id, mode)}
    />
  );
}
