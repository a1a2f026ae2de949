import { useEffect, useState } from 'react';
import { loadWorld } from '../geo/geometry.ts';
import { quietMoment } from '../ui/quiet-moment.ts';
import type { PrintPage } from './PrintPage.tsx';

interface PrintCode {
  readonly PrintPage: typeof PrintPage;
}

/**
 * The code of the printed page, fetched once the page has its final picture, with the world that it draws in every view: a
 * browser that prints waits for nothing. `null` until then.
 */
export function usePrintPage(): PrintCode | null {
  const [code, setCode] = useState<PrintCode | null>(null);
  useEffect(() => {
    let isWanted = true;
    // A map without land is better than no list.
    const world = loadWorld('110m').catch(() => null);
    void quietMoment('complete')
      .then(() => Promise.all([import('./PrintPage.tsx'), world]))
      .then(
        ([loaded]) => isWanted && setCode(loaded),
        // Without it the screen is printed as it stands.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, []);
  return code;
}
