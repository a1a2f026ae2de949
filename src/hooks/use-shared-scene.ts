import { useEffect } from 'react';
import { adoptRecord } from '../embed/adopt.ts';
import { openChannel, shareView } from '../embed/sync-channel.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { useDataset } from './use-dataset.ts';
import { useViewState } from './use-view-state.ts';

/**
 * Keeps the windows of a presentation, its stage and its notes, on the same scene, over the channel that their links name.
 * Nothing else of the view is shared: who leaves the stage leaves the notes where they are.
 */
export function useSharedScene(): void {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  const dataset = useDataset();
  const sync = useViewState((view) => view.sync);
  useEffect(() => {
    if (sync === null) return undefined;
    const scene = () => ({ scene: String(store.getState().view.scene ?? 1) });
    const shared = shareView(openChannel(sync), scene, ({ scene: number = '' }) =>
      adoptRecord(store, dataset, { scene: number }),
    );
    const forget = store.subscribe(({ view }) => {
      if (view.view === 'present') shared.tell(scene());
    });
    return () => {
      forget();
      shared.close();
    };
  }, [sync, store, dataset]);
}
