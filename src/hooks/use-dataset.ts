import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { loadDataset } from '../dataset/load.ts';
import type { Dataset, DecodedDataset } from '../domain/dataset.ts';
import { AtlasContext, LoadedContext, useRequired } from './atlas-context.ts';

/** Where the dataset stands, relative to the page. */
export const DATASET_PATH = './data/atlas.json';

/** Loads and decodes the dataset once, and drops from the view what it does not know; for the states of the whole page. */
export function useDatasetQuery(): UseQueryResult<DecodedDataset> {
  const atlas = useRequired(AtlasContext, 'AtlasProvider');
  return useQuery({
    queryKey: ['dataset', DATASET_PATH],
    queryFn: async ({ signal }) => {
      const decoded = await loadDataset(new URL(DATASET_PATH, document.baseURI).href, signal);
      atlas.admit(decoded.dataset);
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
