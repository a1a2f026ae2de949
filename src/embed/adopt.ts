import type { Dataset } from '../domain/dataset.ts';
import type { ViewStore } from '../state/store.ts';
import { pruneViewState } from '../state/url/prune.ts';
import { type ViewRecord, withRecord } from '../state/url/view-record.ts';

/** What belongs to one frame only: no message and no other window changes it. */
const FRAME_KEYS: readonly string[] = ['embed', 'sync', 'v'];

/**
 * Changes the parts of the view that a record names, as far as the dataset knows them, without an entry in the history.
 * Answers what of the record was not understood.
 */
export function adoptRecord(store: ViewStore, dataset: Dataset, record: ViewRecord): readonly string[] {
  const own = FRAME_KEYS.filter((key) => key in record);
  const wanted = Object.fromEntries(Object.entries(record).filter(([key]) => !FRAME_KEYS.includes(key)));
  const read = withRecord(store.getState().view, wanted);
  const known = pruneViewState(read.view, dataset);
  store.commands.applyView(known.view, 'replace');
  return [...own, ...read.ignored, ...known.ignored];
}
