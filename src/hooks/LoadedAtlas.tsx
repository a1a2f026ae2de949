import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import { createTileMark } from '../appearance/tile-mark.ts';
import type { DecodedDataset } from '../domain/dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import type { FilterState } from '../query/query.ts';
import type { ViewState } from '../state/view-state.ts';
import { AtlasContext, LoadedContext, ResultContext, useRequired } from './atlas-context.ts';

interface LoadedAtlasProps {
  readonly decoded: DecodedDataset;
  readonly children: ReactNode;
}

/** Builds the engine of a loaded dataset and answers the filters of the view; what stands below can read the dataset. */
export function LoadedAtlas({ decoded, children }: LoadedAtlasProps): ReactNode {
  const loaded = useMemo(
    () => ({ decoded, engine: createEngine(decoded.dataset, FACETS), tileMark: createTileMark(decoded.dataset) }),
    [decoded],
  );
  return (
    <LoadedContext value={loaded}>
      <Answer>{children}</Answer>
    </LoadedContext>
  );
}

/** Asks the engine once per change of the filters. */
function Answer({ children }: { readonly children: ReactNode }): ReactNode {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  const { engine } = useRequired(LoadedContext, 'LoadedAtlas');
  const filters = useStore(
    store,
    useShallow(({ view }) => filtersOf(view)),
  );
  const result = useMemo(() => engine.query(filters), [engine, filters]);
  return <ResultContext value={result}>{children}</ResultContext>;
}

/** The part of the view that the engine reads. */
function filtersOf({ values, all, text, from, to, undated }: ViewState): FilterState {
  return { values, all, text, from, to, undated };
}
