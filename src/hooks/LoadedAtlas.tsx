import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
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

/** Builds the engine of a dataset, answers the view's filters, and lets the link name only what the dataset knows. */
export function LoadedAtlas({ decoded, children }: LoadedAtlasProps): ReactNode {
  const atlas = useRequired(AtlasContext, 'AtlasProvider');
  const { dataset } = decoded;
  const loaded = useMemo(
    () => ({ decoded, engine: createEngine(decoded.dataset, FACETS), tileMark: createTileMark(decoded.dataset) }),
    [decoded],
  );
  const [admitted, setAdmitted] = useState<DecodedDataset | null>(null);
  useLayoutEffect(() => {
    atlas.admit(dataset);
    setAdmitted(decoded);
  }, [atlas, dataset, decoded]);

  if (admitted !== decoded) return null;
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
