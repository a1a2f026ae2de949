import type { Dataset } from '../domain/dataset.ts';
import { loadDataset } from './load.ts';
import { createSlices } from './slices.ts';

/**
 * The dataset that the host has now, if it says anything else than the one shown; `null` when it says the same, cannot be
 * read or does not come. The fragment tells the page's service worker to leave the question to the host.
 */
export async function findNewerDataset(url: string, shown: Dataset, signal: AbortSignal): Promise<Dataset | null> {
  try {
    const { dataset } = await loadDataset(new Request(`${url}#now`, { cache: 'no-cache' }), signal);
    return (await isSame(dataset, shown, signal)) ? null : dataset;
  } catch {
    return null;
  }
}

/** Whether two datasets say the same, as text, read in slices; the first action that differs ends the comparison. */
async function isSame(
  { actions, ...one }: Dataset,
  { actions: others, ...other }: Dataset,
  signal: AbortSignal,
): Promise<boolean> {
  if (actions.length !== others.length || textOf(one) !== textOf(other)) return false;
  const slices = createSlices({ signal });
  for (const [index, action] of actions.entries()) {
    if (textOf(action) !== textOf(others[index])) return false;
    if (slices.isOver()) await slices.next();
  }
  return true;
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
}
