import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type Atlas, openAtlas } from '../state/atlas.ts';
import { AtlasContext } from './atlas-context.ts';
import { createQueryClient } from './query-client.ts';
import { useDocumentState } from './use-document-state.ts';

interface AtlasProviderProps {
  readonly children: ReactNode;
  /** The stores to use; made from the page's address when absent. */
  readonly atlas?: Atlas;
}

/** Holds the view state, the session and the dataset query, ties them to the address and the document. */
export function AtlasProvider({ children, atlas: given }: AtlasProviderProps): ReactNode {
  const [atlas] = useState(() => given ?? openAtlas());
  const [queryClient] = useState(createQueryClient);
  useEffect(() => atlas.connect(), [atlas]);
  return (
    <QueryClientProvider client={queryClient}>
      <AtlasContext value={atlas}>
        <DocumentState />
        {children}
      </AtlasContext>
    </QueryClientProvider>
  );
}

function DocumentState(): ReactNode {
  useDocumentState();
  return null;
}
