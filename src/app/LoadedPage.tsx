import type { DecodedDataset } from '../domain/dataset.ts';
import { LoadedAtlas } from '../hooks/LoadedAtlas.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { Body } from './Body.tsx';
import type { Layout } from './use-layout.ts';
import { usePrintPage } from './use-print-page.ts';

interface LoadedPageProps {
  readonly decoded: DecodedDataset;
  readonly layout: Layout;
}

/** All of the page that needs the dataset; its code comes beside the data, not before the first picture. */
export function LoadedPage({ decoded, layout }: LoadedPageProps) {
  const isPrinting = usePrinting();
  const printed = usePrintPage();
  return (
    <LoadedAtlas decoded={decoded}>
      <Body layout={layout} />
      {isPrinting && printed && <printed.PrintPage />}
    </LoadedAtlas>
  );
}
