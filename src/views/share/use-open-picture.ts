import { useState } from 'react';
import type { PictureFault } from '../../exports/picture-link.ts';
import { useOpenLink } from '../../hooks/use-open-link.ts';

/** Shows the view of a picture that the atlas saved, or says why there is none; the file stays in the browser. */
export function useOpenPicture(): {
  readonly fault: PictureFault | null;
  readonly open: (file: Blob) => Promise<void>;
  readonly forget: () => void;
} {
  const openLink = useOpenLink();
  const [fault, setFault] = useState<PictureFault | null>(null);
  return {
    fault,
    open: async (file) => {
      const { linkOfPicture } = await import('../../exports/picture-link.ts');
      const link = await linkOfPicture(file).catch(() => ({ fault: 'not-a-picture' as const }));
      if ('search' in link) openLink(link.search);
      setFault('fault' in link ? link.fault : null);
    },
    forget: () => setFault(null),
  };
}
