import type { DecodedDataset } from '../domain/dataset.ts';
import { LoadedAtlas } from '../hooks/LoadedAtlas.tsx';
import { Body } from './Body.tsx';
import type { Layout } from './use-layout.ts';

interface LoadedPageProps {
  readonly decoded: DecodedDataset;
  readonly layout: Layout;
}

/** All of the page that needs the dataset; its code comes beside the data, not before the first picture. */
export function LoadedPage({ decoded, layout }: LoadedPageProps) {
  return (
    <LoadedAtlas decoded={decoded}>
      <Body layout={layout} />
    </LoadedAtlas>
  );
}
