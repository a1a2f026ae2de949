import { useCallback } from 'react';
import { useStore } from 'zustand/react';
import { linkTo, publicLinkTo } from '../state/url/link.ts';
import type { ViewState } from '../state/view-state.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';

/** The view as links carry it: it rests while the reader drags. */
function useSettledView(): ViewState {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  return useStore(store, ({ settled }) => settled);
}

/** The complete address (with version and language) of the current view with some changes; for `href` and for copying. */
export function useLink(changes: Partial<ViewState> = {}): string {
  const view = useSettledView();
  return linkTo({ ...view, ...changes });
}

/** The same as a function, for lists of links; another one when the view has changed. */
export function useLinks(): (changes: Partial<ViewState>) => string {
  const view = useSettledView();
  return useCallback((changes) => linkTo({ ...view, ...changes }), [view]);
}

/** The complete address of the view as others can open it; for copying. */
export function usePublicLink(): string {
  return publicLinkTo(useSettledView());
}
