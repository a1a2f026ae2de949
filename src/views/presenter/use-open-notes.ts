import { useState } from 'react';
import { useLinks } from '../../hooks/use-link.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';

/** The second window of a presentation. */
export interface NotesWindow {
  readonly open: () => void;
  /** The browser did not let it open. */
  readonly isBlocked: boolean;
}

const FEATURES = 'popup,width=960,height=720';

/** Opens the speaker's notes in a window of their own, tied to this one by a channel that both links name. */
export function useOpenNotes(): NotesWindow {
  const links = useLinks();
  const { applyView } = useCommands();
  const known = useViewState((view) => view.sync);
  const [isBlocked, setBlocked] = useState(false);
  const open = () => {
    const sync = known ?? newChannel();
    if (known === null) applyView({ sync }, 'replace');
    const opened = window.open(links({ sync, notes: true, loop: null }), `notes-${sync}`, FEATURES);
    setBlocked(opened === null);
  };
  return { open, isBlocked };
}

/** A name that no other presentation on this machine has. */
function newChannel(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${first.toString(36)}${second.toString(36)}`;
}
