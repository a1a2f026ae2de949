import { useMedia } from '../ui/use-media.ts';

/** How the parts of the page stand: columns on a desktop, a drawer and an overlay on a tablet, sheets on a phone. */
export type Layout = 'desktop' | 'tablet' | 'phone';

/**
 * The layout for the size of the window: that of a phone as well where the window is as low as a phone held sideways. Widths
 * between 1100 and 1359 differ from wider ones in CSS only.
 */
export function useLayout(): Layout {
  const isDesktop = useMedia('(min-width: 68.75em)');
  const isTablet = useMedia('(min-width: 48em) and (min-height: 30em)');
  if (isDesktop) return 'desktop';
  return isTablet ? 'tablet' : 'phone';
}
