import { useStore } from 'zustand/react';
import { useShallow } from 'zustand/react/shallow';
import type { FilterState } from '../query/query.ts';
import type { Commands } from '../state/commands.ts';
import type { ViewState } from '../state/view-state.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';

/**
 * A part of the view state; the component renders again only when that part changes (`Object.is`), so select fields,
 * not objects made on the spot. Without selector: the whole view.
 */
export function useViewState(): ViewState;
/** A part of the view; the component renders again only when that part changes. */
export function useViewState<V>(selector: (view: ViewState) => V): V;
export function useViewState<V>(selector?: (view: ViewState) => V): V | ViewState {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  return useStore(store, ({ view }) => (selector ? selector(view) : view));
}

/** How closely a reader of the view follows a drag: at each step, or once it rests. */
export type Pace = 'live' | 'rested';

/** The filters of the view; the same object until one of them changes. */
export function useFilters(pace: Pace = 'live'): FilterState {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  return useStore(
    store,
    useShallow((snapshot) => filtersOf(pace === 'live' ? snapshot.view : snapshot.rested)),
  );
}

function filtersOf({ values, all, text, from, to, undated }: ViewState): FilterState {
  return { values, all, text, from, to, undated };
}

/** Everything that the page can do to the view; the same object for ever. */
export function useCommands(): Commands {
  return useRequired(AtlasContext, 'AtlasProvider').store.commands;
}
