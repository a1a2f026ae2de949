import { useEffect } from 'react';
import { useStore } from 'zustand';
import { loadDataset } from '../dataset/load.ts';
import type { Dataset, DecodedDataset } from '../domain/dataset.ts';
import type { Atlas } from '../state/atlas.ts';
import { LoadedContext, SourceContext, useRequired } from './atlas-context.ts';
import { createSource, type Delivery, type Source } from './dataset-source.ts';

/** Where the dataset stands, relative to the page. */
export const DATASET_PATH = './data/atlas.json';

/** The dataset of an atlas, decoded once; before anybody has it the view drops what it does not know. */
export function createDatasetSource(atlas: Atlas): Source<DecodedDataset> {
  return createSource(async () => {
    const decoded = await loadDataset(new URL(DATASET_PATH, document.baseURI).href);
    atlas.admit(decoded.dataset);
    return decoded;
  });
}

/** The dataset or why there is none, and how to try again; for the states of the whole page. The first to look fetches it. */
export function useDelivery(): Delivery<DecodedDataset> & Pick<Source<DecodedDataset>, 'request'> {
  const source = useRequired(SourceContext, 'AtlasProvider');
  const delivery = useStore(source);
  useEffect(() => {
    if (source.getState().error === null) source.request();
  }, [source]);
  return { ...delivery, request: source.request };
}

/** The decoded dataset with the decoder's remarks; under `LoadedAtlas` only. */
export function useDecoded(): DecodedDataset {
  return useRequired(LoadedContext, 'LoadedAtlas').decoded;
}

/** The dataset; under `LoadedAtlas` only. */
export function useDataset(): Dataset {
  return useDecoded().dataset;
}
