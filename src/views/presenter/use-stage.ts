import { useMemo } from 'react';
import type { Scene, Story } from '../../domain/dataset.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { usePresenter } from '../../hooks/use-presenter.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Presenter } from '../../story/presenter.ts';
import { type StagedScene, stagedScenes } from '../../story/staged-scenes.ts';

/** What is on stage, and who drives it. */
export interface StageState {
  readonly staged: StagedScene;
  readonly count: number;
  readonly next: Scene | null;
  readonly presenter: Presenter;
  /** What the stage shows of any view of the page. */
  readonly viewOf: (view: ViewState) => ViewState;
}

/** The scene that the link calls for; the story has one at least. */
export function useStage(story: Story): StageState {
  const dataset = useDataset();
  const sceneOf = useMemo(() => stagedScenes(story, dataset), [story, dataset]);
  const staged = useViewState(sceneOf);
  const count = story.scenes.length;
  const presenter = usePresenter(count);
  return {
    staged,
    count,
    next: story.scenes[staged.number] ?? null,
    presenter,
    viewOf: (view) => sceneOf(view).view,
  };
}
