import { useSyncExternalStore } from 'react';
import { loadDataset } from '../dataset/load.ts';
import { createDatasetSource, type DatasetProgress, type DatasetSource } from '../dataset/source.ts';
import type { Dataset, DecodedDataset } from '../domain/dataset.ts';
import type { Atlas } from '../state/atlas.ts';
import { LoadedContext, SourceContext, useRequired } from './atlas-context.ts';

/** Where the dataset stands, relative to the page. */
export const DATASET_PATH = './data/atlas.json';

/** Loads and decodes the dataset beside the page, and drops from the view what it does not know. */
export function openDatasetSource(atlas: Atlas): DatasetSource {
  return createDatasetSource(async () => {
    const decoded = await loadDataset(new URL(DATASET_PATH, document.baseURI).href);
    atlas.admit(decoded.dataset);
    return decoded;
  });
}

/** How far the dataset has come, and how to try again; for the states of the whole page. */
export function useDatasetQuery(): DatasetProgress & Pick<DatasetSource, 'retry'> {
  const source = useRequired(SourceContext, 'AtlasProvider');
  return { ...useSyncExternalStore(source.subscribe, source.progress), retry: source.retry };
}

/** The decoded dataset with the decoder's remarks; under `LoadedAtlas` only. */
export function useDecoded(): DecodedDataset {
  return useRequired(LoadedContext, 'LoadedAtlas').decoded;
}

/** The dataset; under `LoadedAtlas` only. */
export function useDataset(): Dataset {
  return useDecoded().dataset;
}
