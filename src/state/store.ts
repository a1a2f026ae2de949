import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ChangeView, type HistoryMode, withChanges } from './change.ts';
import { type Commands, createCommands } from './commands.ts';
import type { ViewState } from './view-state.ts';

/** The view and how its last change is to be written. */
export interface ViewSnapshot {
  readonly view: ViewState;
  readonly mode: HistoryMode;
  /** The view without an unfinished drag: what links are made of. */
  readonly settled: ViewState;
}

/** The one holder of the view state: whoever reads it subscribes, whoever changes it calls a command. */
export interface ViewStore extends StoreApi<ViewSnapshot> {
  readonly commands: Commands;
}

/** A store of one view, changed only through its commands. */
export function createViewStore(initial: ViewState): ViewStore {
  const store = createStore<ViewSnapshot>(() => ({ view: initial, mode: 'restored', settled: initial }));
  const change: ChangeView = (changes, mode) => {
    const { view, settled } = store.getState();
    const next = withChanges(view, changes);
    // A commit that changes nothing still ends a drag.
    if (next === view && mode !== 'push') return;
    store.setState({ view: next, mode, settled: mode === 'draft' ? settled : next }, true);
  };
  return { ...store, commands: createCommands(() => store.getState().view, change) };
}
