import type { ViewState } from '../view-state.ts';
import { linkTo } from './link.ts';

/** The address of an embedded view in the full atlas: the same view without what belongs to the frame. */
export function fullAtlasLink(view: ViewState): string {
  return linkTo({ ...view, embed: false, show: [], interaction: 'full', background: 'paper', sync: null });
}
