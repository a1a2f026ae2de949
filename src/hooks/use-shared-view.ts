import { useEffect } from 'react';
import { adoptRecord } from '../embed/adopt.ts';
import { openChannel, shareView } from '../embed/sync-channel.ts';
import { recordOf } from '../state/url/view-record.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { useDataset } from './use-dataset.ts';
import { useViewState } from './use-view-state.ts';

/** Keeps the view in step with the other windows of the channel that the link names. */
export function useSharedView(): void {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  const dataset = useDataset();
  const sync = useViewState((view) => view.sync);
  useEffect(() => {
    if (sync === null) return undefined;
    const present = () => recordOf(store.getState().view);
    const shared = shareView(openChannel(sync), present, (record) => adoptRecord(store, dataset, record));
    const forget = store.subscribe(() => shared.tell(present()));
    return () => {
      forget();
      shared.close();
    };
  }, [sync, store, dataset]);
}
