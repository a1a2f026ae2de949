import { type ReactNode, useMemo } from 'react';
import { createTileMark } from '../appearance/tile-mark.ts';
import type { DecodedDataset } from '../domain/dataset.ts';
import { createAnswers } from './answers.ts';
import { AnswersContext, AtlasContext, LoadedContext, useRequired } from './atlas-context.ts';
import { engineOf } from './engine-of.ts';
import { createPanelFocus } from './panel-focus.ts';
import { useDocumentTitle } from './use-document-title.ts';

interface LoadedAtlasProps {
  readonly decoded: DecodedDataset;
  readonly children: ReactNode;
  /** Whether the document is named after the view; what is on stage names it itself. */
  readonly isNamed?: boolean;
}

/** Answers the filters of the view; what stands below can read the dataset. */
export function LoadedAtlas({ decoded, children, isNamed = true }: LoadedAtlasProps): ReactNode {
  const atlas = useRequired(AtlasContext, 'AtlasProvider');
  const loaded = useMemo(
    () => ({
      decoded,
      engine: engineOf(decoded.dataset),
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

/** Where the engine answers the view around, once per change of its filters; under `LoadedAtlas` only. */
export function AnsweredView({ children }: { readonly children: ReactNode }): ReactNode {
  const { engine } = useRequired(LoadedContext, 'LoadedAtlas');
  const answers = useMemo(() => createAnswers(engine), [engine]);
  return <AnswersContext value={answers}>{children}</AnswersContext>;
}

function DocumentTitle(): ReactNode {
  useDocumentTitle();
  return null;
}
