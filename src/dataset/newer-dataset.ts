import type { Dataset } from '../domain/dataset.ts';
import { loadDataset } from './load.ts';

/**
 * The dataset that the host has now, if it says anything else than the one shown; `null` when it says the same, cannot be
 * read or does not come. The fragment tells the page's service worker to leave the question to the host.
 */
export async function findNewerDataset(url: string, shown: Dataset, signal: AbortSignal): Promise<Dataset | null> {
  try {
    const { dataset } = await loadDataset(new Request(`${url}#now`, { cache: 'no-cache' }), signal);
    return isSame(dataset, shown) ? null : dataset;
  } catch {
    return null;
  }
}

/** Whether two datasets say the same, as text; the first action that differs ends the comparison. */
function isSame({ actions, ...one }: Dataset, { actions: others, ...other }: Dataset): boolean {
  return (
    actions.length === others.length &&
    textOf(one) === textOf(other) &&
    actions.every((action, index) => textOf(action) === textOf(others[index]))
  );
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}
