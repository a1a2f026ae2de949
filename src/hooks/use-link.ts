import type { ViewState } from '../state/view-state.ts';
import { linkTo } from '../state/url/link.ts';
import { useViewState } from './use-view-state.ts';

/** The complete address (with version and language) of the current view with some changes; for `href` and for copying. */
export function useLink(changes: Partial<ViewState> = {}): string {
  const view = useViewState();
  return linkTo({ ...view, ...changes });
}

/** The same as a function, for lists of links. */
export function useLinks(): (changes: Partial<ViewState>) => string {
  const view = useViewState();
  return (changes) => linkTo({ ...view, ...changes });
}
