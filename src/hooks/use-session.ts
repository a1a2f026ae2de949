import { useStore } from 'zustand/react';
import type { Session, SessionStore } from '../state/session.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';

/** A part of what only this visit remembers; rendered again only when that part changes. */
export function useSession<V>(selector: (session: Session) => V): V {
  return useStore(useRequired(AtlasContext, 'AtlasProvider').session, selector);
}

export type SessionSetters = Pick<
  SessionStore,
  | 'setHovered'
  | 'setAside'
  | 'setDialog'
  | 'setCharacterKeys'
  | 'setIgnoredLinkParts'
  | 'setRemark'
  | 'setDraft'
  | 'undoDraft'
  | 'setFrozen'
>;

/** The setters of the session; the same object for ever. */
export function useSessionSetters(): SessionSetters {
  return useRequired(AtlasContext, 'AtlasProvider').session;
}
