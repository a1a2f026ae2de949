import type { ViewState } from '../state/view-state.ts';

/** A way to fill the page. */
export type ModeId = 'map' | 'table' | 'country';

/** The mode of a view: a country's page first, then the chosen way to read the selection. */
export function modeIdOf({ country, view }: ViewState): ModeId {
  if (country !== null) return 'country';
  return view === 'table' ? 'table' : 'map';
}

/** Whether the filters and the timeline stand around a mode. */
export function isFilteredMode(mode: ModeId): boolean {
  return mode !== 'country';
}
