import type { ComponentType } from 'react';
import type { ViewState } from '../state/view-state.ts';
import { CountryContent } from './CountryContent.tsx';
import { MapContent } from './MapContent.tsx';
import type { ContentProps } from './content-props.ts';
import { TableContent } from './TableContent.tsx';

export type ModeId = 'map' | 'table' | 'country';

/** A way to fill the page. */
export interface Mode {
  readonly id: ModeId;
  readonly isActive: (view: ViewState) => boolean;
  /** Whether the filters and the timeline stand around it. */
  readonly isFiltered: boolean;
  /** What stands in the middle. */
  readonly Content: ComponentType<ContentProps>;
}

const MAP: Mode = { id: 'map', isFiltered: true, isActive: () => true, Content: MapContent };

const TABLE: Mode = { id: 'table', isFiltered: true, isActive: (view) => view.view === 'table', Content: TableContent };
const COUNTRY: Mode = {
  id: 'country',
  isFiltered: false,
  isActive: (view) => view.country !== null,
  Content: CountryContent,
};

/** The modes: the first active one is shown, the map when none is. */
const MODES: readonly Mode[] = [COUNTRY, TABLE, MAP];

/** The mode of a view. */
export function modeOf(view: ViewState): Mode {
  return MODES.find((mode) => mode.isActive(view)) ?? MAP;
}
