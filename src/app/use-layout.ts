import { useMedia } from '../ui/use-media.ts';

/** How the parts of the page stand: columns on a desktop, a drawer and an overlay on a tablet, sheets on a phone. */
export type Layout = 'desktop' | 'tablet' | 'phone';

/** The layout for the width of the window; widths between 1100 and 1359 differ from wider ones in CSS only. */
export function useLayout(): Layout {
  const isDesktop = useMedia('(min-width: 1100px)');
  const isTablet = useMedia('(min-width: 768px)');
  if (isDesktop) return 'desktop';
  return isTablet ? 'tablet' : 'phone';
}
