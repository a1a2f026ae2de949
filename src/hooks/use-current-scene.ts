import type { Scene } from '../domain/dataset.ts';
import { sceneOfView } from '../story/scene-of-view.ts';
import { useDataset } from './use-dataset.ts';
import { useResult } from './use-result.ts';
import { useViewState } from './use-view-state.ts';

/** What the page shows now, as a scene. */
export function useCurrentScene(): Scene {
  const dataset = useDataset();
  const result = useResult();
  return sceneOfView(useViewState(), dataset, result);
}
