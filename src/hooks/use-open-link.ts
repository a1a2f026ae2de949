import { readLink } from '../state/url/link.ts';
import { pruneViewState } from '../state/url/prune.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { useDataset } from './use-dataset.ts';

/** Shows the view of a query string of any origin, as if its link had been followed: what it does not understand is reported. */
export function useOpenLink(): (search: string) => void {
  const { store, session } = useRequired(AtlasContext, 'AtlasProvider');
  const dataset = useDataset();
  return (search) => {
    const read = readLink(search, store.getState().view);
    const { view, ignored } = pruneViewState(read.view, dataset);
    session.setIgnoredLinkParts([...read.ignored, ...ignored]);
    session.setDialog(null);
    store.commands.applyView(view);
  };
}
