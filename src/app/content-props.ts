import type { Layout } from './use-layout.ts';

/** What the middle of the page is told. */
export interface ContentProps {
  readonly layout: Layout;
  /** Opens the filters where they are not in sight; `null` where they are. */
  readonly onOpenFilters: (() => void) | null;
}
