import { type ReactNode, useMemo } from 'react';
import { createTileMark } from '../appearance/tile-mark.ts';
import type { DecodedDataset } from '../domain/dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import { AtlasContext, LoadedContext, ResultContext, useRequired } from './atlas-context.ts';
import { createPanelFocus } from './panel-focus.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { useFilters } from './use-view-state.ts';

interface LoadedAtlasProps {
  readonly decoded: DecodedDataset;
  readonly children: ReactNode;
  /** Whether the document is named after the view; what is on stage names it itself. */
  readonly isNamed?: boolean;
}

/** Builds the engine of a loaded dataset and answers the filters of the view; what stands below can read the dataset. */
export function LoadedAtlas({ decoded, children, isNamed = true }: LoadedAtlasProps): ReactNode {
  const atlas = useRequired(AtlasContext, 'AtlasProvider');
  const loaded = useMemo(
    () => ({
      decoded,
      engine: createEngine(decoded.dataset, FACETS),
      tileMark: createTileMark(decoded.dataset),
      panelFocus: createPanelFocus(atlas),
    }),
    [decoded, atlas],
  );
  return (
    <LoadedContext value={loaded}>
      <AnsweredView>
        {isNamed && <DocumentTitle />}
        {children}
      </AnsweredView>
    </LoadedContext>
  );
}

/** Asks the engine once per change of the filters of the view around it; under `LoadedAtlas` only. */
export function AnsweredView({ children }: { readonly children: ReactNode }): ReactNode {
  const { engine } = useRequired(LoadedContext, 'LoadedAtlas');
  const filters = useFilters();
  const result = useMemo(() => engine.query(filters), [engine, filters]);
  return <ResultContext value={result}>{children}</ResultContext>;
}

function DocumentTitle(): ReactNode {
  useDocumentTitle();
  return null;
}
