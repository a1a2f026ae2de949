import type { Dataset, Scene, Story } from '../domain/dataset.ts';
import type { ViewState } from '../state/view-state.ts';
import { readSceneView, type StageKind, stageOf } from './scene-view.ts';
import { sceneWithin } from './steps.ts';

/** A scene as it stands on a stage. */
export interface StagedScene {
  readonly scene: Scene;
  /** Its number in the story, from 1. */
  readonly number: number;
  readonly kind: StageKind;
  /** What the stage shows. */
  readonly view: ViewState;
  /** The same in the atlas, for who leaves the stage to look further. */
  readonly atlasView: ViewState;
}

/** What names a scene on stage and its reader. */
type Call = Pick<ViewState, 'scene' | 'language' | 'appearance'>;

/**
 * The scenes of a story for a dataset: answers the scene that a view calls for, the same object until it calls for another.
 * @throws when the story has no scene.
 */
export function stagedScenes(story: Story, dataset: Dataset): (call: Call) => StagedScene {
  let last: { readonly call: Call; readonly staged: StagedScene } | null = null;
  return (call) => {
    const number = sceneWithin(call.scene, story.scenes.length);
    const isSame =
      last?.staged.number === number &&
      last.call.language === call.language &&
      last.call.appearance === call.appearance;
    if (last && isSame) return last.staged;
    const scene = story.scenes[number - 1];
    if (!scene) throw new RangeError('a story on stage has a scene');
    const { view: atlasView } = readSceneView(scene, call, dataset);
    const staged = { scene, number, atlasView, ...stageOf(atlasView) };
    last = { call, staged };
    return staged;
  };
}
