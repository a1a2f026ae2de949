import type { ViewState } from '../view-state.ts';
import { linkTo } from './link.ts';

/** A view in the full atlas: the same without what belongs to the frame that it is in. */
export function fullAtlasView(view: ViewState): ViewState {
  return { ...view, embed: false, show: [], interaction: 'full', background: 'paper', sync: null };
}

/** The address of an embedded view in the full atlas. */
export function fullAtlasLink(view: ViewState): string {
  return linkTo(fullAtlasView(view));
}
