import { useEffect } from 'react';
import { useSession } from '../../hooks/use-session.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { Presenter } from '../../story/presenter.ts';
import { SCENE_SECONDS } from '../../story/steps.ts';

/** Lets the scenes follow each other while they play; a link that says to loop plays from the start. */
export function useSceneClock(presenter: Presenter, scene: number): void {
  const isPlaying = useSession(({ playing, isFrozen }) => playing === 'scenes' && !isFrozen);
  const loop = useViewState((view) => view.loop);
  const isLooped = loop !== null;
  useEffect(() => {
    if (isLooped) presenter.play();
    return () => presenter.pause();
  }, [presenter, isLooped]);
  const seconds = loop ?? SCENE_SECONDS;
  useEffect(() => {
    if (!isPlaying) return undefined;
    // A scene that a hand brought on stays as long as any other.
    const timer = setTimeout(() => presenter.advanceFrom(scene), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isPlaying, presenter, seconds, scene]);
}
