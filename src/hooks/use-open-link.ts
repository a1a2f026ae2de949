import { fullAtlasView } from '../state/url/full-link.ts';
import { readLink } from '../state/url/link.ts';
import { pruneViewState } from '../state/url/prune.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { useDataset } from './use-dataset.ts';

/**
 * Shows the view of a query string of any origin in the full atlas, as if its link had been followed: what it does not
 * understand is reported. What a link says of its window (a frame, a channel, notes, a loop) stays out of this one.
 */
export function useOpenLink(): (search: string) => void {
  const { store, session } = useRequired(AtlasContext, 'AtlasProvider');
  const dataset = useDataset();
  return (search) => {
    const read = readLink(search, store.getState().view);
    const { view, ignored } = pruneViewState({ ...fullAtlasView(read.view), notes: false, loop: null }, dataset);
    session.setIgnoredLinkParts([...read.ignored, ...ignored]);
    session.setDialog(null);
    store.commands.applyView(view);
  };
}
