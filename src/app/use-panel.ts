import { useSession, useSessionSetters } from '../hooks/use-session.ts';
import { useCommands, useViewState } from '../hooks/use-view-state.ts';
import { modeIdOf } from './mode-id.ts';

/** What stands beside the map: an action, what could not be shown, or the selected countries. */
export type PanelId = 'action' | 'aside' | 'country';

/** What the side panel holds, the most recent wish first; `null`: there is no panel. */
export function usePanel(): PanelId | null {
  const hasAction = useViewState((view) => view.action !== null);
  const hasSelection = useViewState((view) => view.country === null && view.selected.length > 0);
  const hasAside = useSession(({ aside }) => aside !== null);
  const isBeside = useViewState((view) => modeIdOf(view) !== 'present');
  if (!isBeside) return null;
  if (hasAction) return 'action';
  if (hasAside) return 'aside';
  return hasSelection ? 'country' : null;
}

/** Closes what a panel holds. */
export function useClosePanel(panel: PanelId | null): () => void {
  const { openAction, clearSelection } = useCommands();
  const { setAside } = useSessionSetters();
  return () => {
    if (panel === 'action') openAction(null);
    if (panel === 'aside') setAside(null);
    if (panel === 'country') clearSelection();
  };
}
