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
  /** The view without the steps of a drag that is on its way: what is read rather than followed, such as names read aloud. */
  readonly rested: ViewState;
}

/** The one holder of the view state: whoever reads it subscribes, whoever changes it calls a command. */
export interface ViewStore extends StoreApi<ViewSnapshot> {
  readonly commands: Commands;
  /** Shows a view that came from the address. */
  readonly restore: (view: ViewState) => void;
}

/** How long a drag stands still until it counts as resting. */
const REST_MS = 120;

/** A store of one view, changed only through its commands. */
export function createViewStore(initial: ViewState): ViewStore {
  const store = createStore<ViewSnapshot>(() => ({
    view: initial,
    mode: 'restored',
    settled: initial,
    rested: initial,
  }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (view: ViewState, mode: HistoryMode): void => {
    clearTimeout(timer);
    const isDrag = mode === 'draft';
    if (isDrag) timer = setTimeout(() => store.setState({ rested: view }), REST_MS);
    const { settled, rested } = store.getState();
    store.setState({ view, mode, settled: isDrag ? settled : view, rested: isDrag ? rested : view }, true);
  };
  const change: ChangeView = (changes, mode) => {
    const { view } = store.getState();
    const next = withChanges(view, changes);
    // A commit that changes nothing still ends a drag.
    if (next !== view || mode === 'push') show(next, mode);
  };
  return {
    ...store,
    commands: createCommands(() => store.getState().view, change),
    restore: (view) => show(view, 'restored'),
  };
}
