import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { loadDataset } from '../dataset/load.ts';
import type { Dataset, DecodedDataset } from '../domain/dataset.ts';
import { LoadedContext, useRequired } from './atlas-context.ts';

/** Where the dataset stands, relative to the page. */
export const DATASET_PATH = './data/atlas.json';

/** Loads the dataset once and decodes it once; for the loading and error states of the page. */
export function useDatasetQuery(): UseQueryResult<DecodedDataset> {
  return useQuery({
    queryKey: ['dataset', DATASET_PATH],
    queryFn: ({ signal }) => loadDataset(new URL(DATASET_PATH, document.baseURI).href, signal),
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
