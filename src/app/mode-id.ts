import type { ViewState } from '../state/view-state.ts';

/** A way to fill the page. */
export type ModeId = 'map' | 'table' | 'country' | 'present';

/** Whose page it is: the atlas's own, or somebody else's around it. */
export type PageId = 'atlas' | 'embed';

/** The page that a view asks for. */
export function pageIdOf({ embed }: ViewState): PageId {
  return embed ? 'embed' : 'atlas';
}

/** The mode of a view: a country's page first, then the chosen way to read the selection. */
export function modeIdOf({ country, view }: ViewState): ModeId {
  return country === null ? view : 'country';
}

/** Whether the filters and the timeline stand around a mode. */
export function isFilteredMode(mode: ModeId): boolean {
  return mode === 'map' || mode === 'table';
}

/** Whether a story takes the whole window, without the page around it. */
export function isOnStage({ view, story, own }: ViewState): boolean {
  return view === 'present' && (story !== null || own !== null);
}
