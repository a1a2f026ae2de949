import { useEffect, useState } from 'react';
import { quietMoment } from '../ui/quiet-moment.ts';
import type { PrintPage } from './PrintPage.tsx';

interface PrintCode {
  readonly PrintPage: typeof PrintPage;
}

/** The code of the printed page, fetched once the page has been drawn: a browser that prints waits for nothing. `null` until then. */
export function usePrintPage(): PrintCode | null {
  const [code, setCode] = useState<PrintCode | null>(null);
  useEffect(() => {
    let isWanted = true;
    void quietMoment()
      .then(() => import('./PrintPage.tsx'))
      .then(
        (loaded) => isWanted && setCode(loaded),
        // Without it the screen is printed as it stands.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, []);
  return code;
}
