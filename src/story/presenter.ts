import type { Atlas } from '../state/atlas.ts';
import type { HistoryMode } from '../state/change.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import { type Move, SCENE_SECONDS, sceneAfter, sceneWithin } from './steps.ts';

/** What drives a presentation, whoever asks: keys, buttons, a finger, the page around an embed. */
export interface Presenter {
  /** The number of the scene on stage, from 1. */
  readonly scene: () => number;
  /** Goes to another scene as a presenter does, in a history entry of its own; answers whether there was one to go to. */
  readonly move: (move: Move) => boolean;
  readonly next: () => boolean;
  readonly previous: () => boolean;
  /**
   * Goes on from a scene as a story does that plays by itself: in the same history entry. Rests, and answers so, at the end;
   * does nothing once another scene is on stage.
   */
  readonly advanceFrom: (scene: number) => boolean;
  /** Lets the scenes follow each other by themselves. */
  readonly play: () => void;
  /** Holds what runs by itself, scenes or time. */
  readonly pause: () => void;
  /** Holds what runs; runs what the link loops, or else through the time of the scene. */
  readonly toggleTime: () => void;
  /** Lets the scenes follow each other over and over, which the link then says; or ends that. */
  readonly toggleLoop: () => void;
  /** Leaves for the view of the scene, in the atlas. */
  readonly leave: (view: ViewState) => void;
}

/** The presenter of a story of so many scenes. */
export function createPresenter({ store, session }: Pick<Atlas, 'store' | 'session'>, count: number): Presenter {
  const view = (): ViewState => store.getState().view;
  const scene = (): number => sceneWithin(view().scene, count);

  function go(move: Move, mode: HistoryMode): boolean {
    const next = sceneAfter(move, scene(), count, view().loop !== null);
    if (next === scene()) return false;
    if (session.getState().playing === 'time') session.setPlaying(null);
    store.commands.applyView({ scene: next }, mode);
    return true;
  }

  return {
    scene,
    move: (move) => go(move, 'push'),
    next: () => go('next', 'push'),
    previous: () => go('previous', 'push'),
    advanceFrom: (from) => {
      if (from !== scene()) return true;
      const hasMoved = go('next', 'replace');
      if (!hasMoved) session.setPlaying(null);
      return hasMoved;
    },
    play: () => session.setPlaying('scenes'),
    pause: () => session.setPlaying(null),
    toggleTime: () => {
      const held = view().loop === null ? 'time' : 'scenes';
      session.setPlaying(session.getState().playing === null ? held : null);
    },
    toggleLoop: () => {
      const isLooped = view().loop !== null;
      store.commands.applyView({ loop: isLooped ? null : SCENE_SECONDS }, 'replace');
      session.setPlaying(isLooped ? null : 'scenes');
    },
    leave: (next) => {
      session.setPlaying(null);
      store.commands.applyView(next, 'push');
    },
  };
}

/** The view that puts a story on stage from a scene on, and nothing else of the present view but its reader's settings. */
export function stagedView(
  reader: Pick<ViewState, 'language' | 'appearance'>,
  story: Pick<ViewState, 'story' | 'own'>,
  scene = 1,
): ViewState {
  const { language, appearance } = reader;
  return { ...defaultViewState(language), appearance, view: 'present', ...story, scene };
}

/** The view of the page of stories, for the same reader. */
export function storiesView({ language, appearance }: Pick<ViewState, 'language' | 'appearance'>): ViewState {
  return { ...defaultViewState(language), appearance, view: 'present' };
}
