import { type Playback, usePlayback } from './use-playback.ts';
import { type TimelineModel, useTimeline } from './use-timeline.ts';

/** The time of the view, and what lets it run. */
export interface TimePlayer {
  readonly model: TimelineModel;
  readonly playback: Playback;
}

/** One player of the view's time, for the parts of a page that share it. */
export function useTimePlayer(): TimePlayer {
  const model = useTimeline();
  return { model, playback: usePlayback(model) };
}
