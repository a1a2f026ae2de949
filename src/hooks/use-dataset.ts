import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { loadDataset } from '../dataset/load.ts';
import { nextTask } from '../dataset/slices.ts';
import type { Dataset, DecodedDataset } from '../domain/dataset.ts';
import { AtlasContext, LoadedContext, useRequired } from './atlas-context.ts';
import { engineOf } from './engine-of.ts';

/** Where the dataset stands, relative to the page. */
export const DATASET_PATH = './data/atlas.json';

/**
 * Loads and decodes the dataset once, and drops from the view what it does not know; for the states of the whole page. The
 * engine is built in a task of its own, so that the first drawing is not the longer for it.
 */
export function useDatasetQuery(): UseQueryResult<DecodedDataset> {
  const atlas = useRequired(AtlasContext, 'AtlasProvider');
  return useQuery({
    queryKey: ['dataset', DATASET_PATH],
    queryFn: async ({ signal }) => {
      const decoded = await loadDataset(new URL(DATASET_PATH, document.baseURI).href, signal);
      atlas.admit(decoded.dataset);
      await nextTask();
      engineOf(decoded.dataset);
      return decoded;
    },
  });
}

/** The decoded dataset with the decoder's remarks; under `LoadedAtlas` only. */
export function useDecoded(): DecodedDataset {
  return useRequired(LoadedContext, 'LoadedAtlas').decoded;
}

/** The dataset; under `LoadedAtlas` only. */
export function useDataset(): Dataset {
  return useDecoded().dataset;
}
