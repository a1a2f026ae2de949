import type { ComponentType } from 'react';
import type { ViewState } from '../state/view-state.ts';
import { MapContent } from './MapContent.tsx';
import type { ContentProps } from './content-props.ts';
import { TableContent } from './TableContent.tsx';

export type ModeId = 'map' | 'table';

/** A way to fill the page. */
export interface Mode {
  readonly id: ModeId;
  readonly isActive: (view: ViewState) => boolean;
  /** What stands in the middle. */
  readonly Content: ComponentType<ContentProps>;
}

const MAP: Mode = { id: 'map', isActive: () => true, Content: MapContent };

/** The modes: the first active one is shown, the map when none is. */
const MODES: readonly Mode[] = [{ id: 'table', isActive: (view) => view.view === 'table', Content: TableContent }, MAP];

/** The mode of a view. */
export function modeOf(view: ViewState): Mode {
  return MODES.find((mode) => mode.isActive(view)) ?? MAP;
}
