import { useCallback, useMemo, useState } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import type { Interval } from '../../domain/interval.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { periodInterval } from '../../query/period.ts';
import { type Axis, axisFor, axisWith } from '../../timeline/axis.ts';
import { type BrushFrame, windowOf } from '../../timeline/brush.ts';
import { historyOf } from '../../timeline/history.ts';
import { periodText } from '../../timeline/period-text.ts';
import type { Step } from '../../timeline/step.ts';

/** What keeps the axis still while the reader holds the window: a whole axis, or only its step. */
export type AxisHold = { readonly kind: 'axis'; readonly axis: Axis } | { readonly kind: 'step'; readonly step: Step };

export interface TimelineModel {
  readonly history: Interval;
  readonly period: Interval | null;
  readonly axis: Axis;
  /** What the brush and the playback need to know. */
  readonly frame: BrushFrame;
  /** By action index, 1 when the action matches every filter, the period included. */
  readonly isMatch: Uint8Array;
  /** Whether an action matches every filter but the period. */
  readonly isCounted: (action: CooperationAction) => boolean;
  readonly setPeriod: (period: Interval | null, isFinal: boolean) => void;
  readonly hold: (hold: AxisHold | null) => void;
}

/**
 * The period of the view against the history of the dataset, and the axis that shows both.
 * @param fixedStep whatever the view's step is
 */
export function useTimeline(fixedStep: Step | null = null): TimelineModel {
  const { actions, now } = useDataset();
  const isMatch = useResult((result) => result.isMatch);
  const isMatchButPeriod = useResult((result) => result.isMatchButPeriod);
  const from = useViewState((view) => view.from);
  const to = useViewState((view) => view.to);
  const chosenStep = useViewState((view) => fixedStep ?? view.step);
  const commands = useCommands();
  const [held, hold] = useState<AxisHold | null>(null);

  const history = useMemo(() => historyOf(actions, now), [actions, now]);
  const period = useMemo(() => periodInterval(from, to), [from, to]);
  const axis = useMemo(() => {
    if (!held) return axisFor(period, history, chosenStep);
    if (held.kind === 'step') return axisFor(period, history, held.step);
    return axisWith(held.axis, windowOf(period, { step: held.axis.step, history }));
  }, [held, period, history, chosenStep]);
  const frame = useMemo(() => ({ step: axis.step, history }), [axis.step, history]);

  // The same while a window is dragged: all that counts for any period stays.
  const isCounted = useCallback(({ index }: CooperationAction) => isMatchButPeriod[index] === 1, [isMatchButPeriod]);
  const setPeriod = useCallback(
    (next: Interval | null, isFinal: boolean) => {
      const text = periodText(next);
      commands.setPeriod(text.from, text.to, { commit: isFinal });
    },
    [commands],
  );

  return useMemo(
    () => ({ history, period, axis, frame, isMatch, isCounted, setPeriod, hold }),
    [history, period, axis, frame, isMatch, isCounted, setPeriod],
  );
}
