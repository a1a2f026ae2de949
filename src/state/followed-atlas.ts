import type { Atlas } from './atlas.ts';
import { createSessionStore } from './session.ts';
import { createViewStore } from './store.ts';
import type { ViewState } from './view-state.ts';

/** An atlas that lives inside another and shows what that one says. */
export interface FollowedAtlas {
  readonly atlas: Atlas;
  /** Starts following; answers how to stop. */
  readonly connect: () => () => void;
}

/**
 * An atlas with a view and a session of its own, tied to no address. Whenever `viewOf` gives another view of the outer
 * atlas it takes that one over; until then it may be changed by itself (a selection, a playback) and nobody else knows.
 * @param viewOf answers the same object as long as nothing of it has changed.
 */
export function followAtlas(outer: Pick<Atlas, 'store'>, viewOf: (view: ViewState) => ViewState): FollowedAtlas {
  let followed = viewOf(outer.store.getState().view);
  const store = createViewStore(followed);
  const follow = (): void => {
    const view = viewOf(outer.store.getState().view);
    if (view === followed) return;
    followed = view;
    store.commands.applyView(view, 'replace');
  };
  return {
    atlas: { store, session: createSessionStore(), connect: () => () => undefined, admit: () => undefined },
    connect: () => {
      follow();
      return outer.store.subscribe(follow);
    },
  };
}
