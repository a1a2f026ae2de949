import { type ReactNode, useEffect, useState } from 'react';
import { type Atlas, openAtlas } from '../state/atlas.ts';
import { AtlasContext, SourceContext } from './atlas-context.ts';
import { createDatasetSource } from './use-dataset.ts';
import { useDocumentState } from './use-document-state.ts';

interface AtlasProviderProps {
  readonly children: ReactNode;
  /** The stores to use; made from the page's address when absent. */
  readonly atlas?: Atlas;
}

/** Holds the view state, the session and the dataset, ties them to the address and the document. */
export function AtlasProvider({ children, atlas: given }: AtlasProviderProps): ReactNode {
  const [atlas] = useState(() => given ?? openAtlas());
  const [source] = useState(() => createDatasetSource(atlas));
  useEffect(() => atlas.connect(), [atlas]);
  return (
    <SourceContext value={source}>
      <AtlasContext value={atlas}>
        <DocumentState />
        {children}
      </AtlasContext>
    </SourceContext>
  );
}

function DocumentState(): ReactNode {
  useDocumentState();
  return null;
}
