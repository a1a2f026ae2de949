import type { Facet } from '../../filters/facet.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import styles from './FacetMode.module.css';

const MODES = ['any', 'all'] as const;

/** Whether an action needs one of the chosen values or all of them; there only where it makes a difference. */
export function FacetMode({ facet }: { readonly facet: Facet }) {
  const { messages } = useTranslator();
  const { setFacetMode } = useCommands();
  const chosenCount = useViewState((view) => view.values[facet.id].length);
  const isAll = useViewState((view) => view.all.includes(facet.id));
  if (facet.allKey === null || (chosenCount < 2 && !isAll)) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{messages.facets.mode(messages.facets.names[facet.id])}</legend>
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          className={styles.mode}
          aria-pressed={isAll === (mode === 'all')}
          onClick={() => setFacetMode(facet.id, mode)}
        >
          {messages.facets[mode]}
        </button>
      ))}
    </fieldset>
  );
}
