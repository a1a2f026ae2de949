import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CountryCode } from '../domain/action.ts';
import type { Preferences } from './preferences.ts';

/** A panel that is open for this visit only: a list beside the map and the timeline. */
export type AsideId = 'partners' | 'unplaced' | 'undated' | 'problems';
/** A dialog over the whole page: the notes about the atlas, the ways to share a view, the keys of the page. */
export type DialogId = 'about' | 'share' | 'shortcuts';

/** What the page remembers while it is open and no link restores. */
export interface Session {
  /** The country under the pointer or the focus, shown everywhere at once. */
  readonly hovered: CountryCode | null;
  readonly aside: AsideId | null;
  readonly dialog: DialogId | null;
  /** Whether keys that are one character act on the page. */
  readonly hasCharacterKeys: boolean;
  /** Parts of the link that were not understood, as written; empty once the reader has closed the notice. */
  readonly ignoredLinkParts: readonly string[];
  /** What a part of the page has to say; the one live region says it. */
  readonly remark: string;
  /** What runs by itself in a presentation: its scenes, or the time of one of them. */
  readonly playing: 'scenes' | 'time' | null;
  /** The reader's own story as JSON text, kept in this tab until it is put in a link or a file; `null`: there is none. */
  readonly draft: string | null;
  /** What the last change that can be undone has replaced; `undefined`: there was none. */
  readonly formerDraft: string | null | undefined;
  /** Whether the page stands still: the slide that it is on is not the one that is shown. */
  readonly isFrozen: boolean;
}

export interface SessionStore extends StoreApi<Session> {
  readonly setHovered: (country: CountryCode | null) => void;
  readonly setAside: (aside: AsideId | null) => void;
  readonly setDialog: (dialog: DialogId | null) => void;
  readonly setCharacterKeys: (areOn: boolean) => void;
  readonly setIgnoredLinkParts: (parts: readonly string[]) => void;
  readonly setRemark: (remark: string) => void;
  readonly setPlaying: (playing: Session['playing']) => void;
  /** `isUndoable` keeps what it replaces, for `undoDraft`. */
  readonly setDraft: (draft: string | null, options?: { readonly isUndoable: boolean }) => void;
  readonly undoDraft: () => void;
  readonly setFrozen: (isFrozen: boolean) => void;
}

/** A store of what no link restores, with the link parts that were ignored at start and what this machine remembers. */
export function createSessionStore(
  ignoredLinkParts: readonly string[] = [],
  preferences: Pick<
    Preferences,
    'hasCharacterKeys' | 'rememberCharacterKeys' | 'draft' | 'rememberDraft'
  > | null = null,
): SessionStore {
  const store = createStore<Session>(() => ({
    hovered: null,
    aside: null,
    dialog: null,
    hasCharacterKeys: preferences?.hasCharacterKeys() ?? true,
    ignoredLinkParts,
    remark: '',
    playing: null,
    draft: preferences?.draft() ?? null,
    formerDraft: undefined,
    isFrozen: false,
  }));
  return {
    ...store,
    setHovered: (hovered) => {
      if (store.getState().hovered !== hovered) store.setState({ hovered });
    },
    setAside: (aside) => store.setState({ aside }),
    setDialog: (dialog) => store.setState({ dialog }),
    setCharacterKeys: (areOn) => {
      preferences?.rememberCharacterKeys(areOn);
      store.setState({ hasCharacterKeys: areOn });
    },
    setIgnoredLinkParts: (parts) => store.setState({ ignoredLinkParts: parts }),
    setRemark: (remark) => store.setState({ remark }),
    setPlaying: (playing) => store.setState({ playing }),
    setDraft: (draft, { isUndoable } = { isUndoable: false }) => {
      preferences?.rememberDraft(draft);
      const { draft: former, formerDraft } = store.getState();
      store.setState({ draft, formerDraft: isUndoable ? former : formerDraft });
    },
    undoDraft: () => {
      const { formerDraft } = store.getState();
      if (formerDraft === undefined) return;
      preferences?.rememberDraft(formerDraft);
      store.setState({ draft: formerDraft, formerDraft: undefined });
    },
    setFrozen: (isFrozen) => store.setState({ isFrozen }),
  };
}
