import { useMemo, useState, type ReactNode } from 'react';
import { NOT_STATED, type Facet } from '../../filters/facet.ts';
import { countValues } from '../../filters/terms.ts';
import { foreign } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useSessionSetters } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Choice, choicesOf, findChoices, foldChoices } from './choices.ts';
import { FacetRow } from './FacetRow.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { FacetTree } from './FacetTree.tsx';
import styles from './FacetValues.module.css';
import { ROWS } from './move-between-rows.ts';

/** Rows shown before "6 autres". */
const FOLDED_LIMIT = { list: 8, search: 5, tree: Number.POSITIVE_INFINITY } as const;
/** A plain list gets a search field from this length on. */
const LONG_LIST = 25;

/** The values of one facet: its search field if it is long, then its rows as a list or a tree. */
export function FacetValues({ facet }: { readonly facet: Facet }) {
  const dataset = useDataset();
  const translator = useTranslator();
  const { language, messages } = translator;
  const { toggleFacetValue } = useCommands();
  const { setRemark } = useSessionSetters();
  const chosen = useViewState((view) => view.values[facet.id]);
  const isAll = useViewState((view) => view.all.includes(facet.id));
  const [searched, setSearched] = useState('');
  const [isUnfolded, setIsUnfolded] = useState(false);

  const choices = useMemo(() => choicesOf(facet, dataset, language, chosen), [facet, dataset, language, chosen]);
  const totals = useMemo(() => countValues(dataset, facet.valuesOf), [facet, dataset]);
  const largest = useMemo(
    () => Math.max(1, ...choices.filter(({ id }) => id !== NOT_STATED).map(({ id }) => totals.get(id) ?? 0)),
    [choices, totals],
  );
  const found = useMemo(() => findChoices(choices, searched), [choices, searched]);

  const search = (text: string): void => {
    setSearched(text);
    const matches = findChoices(choices, text);
    setRemark(matches ? messages.facets.found(matches.size) : '');
  };
  const row = (choice: Choice, isIncluded: boolean): ReactNode => (
    <FacetRow
      facet={facet.id}
      value={choice.id}
      label={choice.label}
      {...foreign(choice.written, translator)}
      mark={choice.mark}
      isChosen={chosen.includes(choice.id)}
      isIncluded={isIncluded}
      total={totals.get(choice.id) ?? 0}
      largest={largest}
      onToggle={toggleFacetValue}
    />
  );

  const folded = foldChoices(choices, chosen, FOLDED_LIMIT[facet.control]);
  const listed = found ? choices.filter(({ id }) => found.has(id)) : isUnfolded ? choices : folded;
  const canFold = found === null && folded.length < choices.length;
  return (
    <>
      {(facet.control !== 'list' || choices.length >= LONG_LIST) && (
        <FacetSearch
          label={messages.facets.find[facet.id]}
          text={searched}
          nothing={found?.size === 0 ? messages.facets.found(0) : null}
          onChange={search}
        />
      )}
      <div {...{ [ROWS]: '' }}>
        {facet.control === 'tree' ? (
          <FacetTree key={searched} choices={choices} chosen={chosen} isAll={isAll} found={found} row={row} />
        ) : (
          <ul>
            {listed.map((choice) => (
              <li key={choice.id} className={styles.item}>
                {row(choice, false)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {canFold && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded ? messages.facets.fewer : messages.facets.others(choices.length - folded.length)}
          <Icon name={isUnfolded ? 'up' : 'down'} size={12} />
        </button>
      )}
    </>
  );
}
