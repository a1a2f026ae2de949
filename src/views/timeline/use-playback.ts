import { useEffect, useEffectEvent, useState } from 'react';
import type { Interval } from '../../domain/interval.ts';
import { useSession } from '../../hooks/use-session.ts';
import { wholeAxis } from '../../timeline/axis.ts';
import { isHead, nextStep, previousStep, rewound, type Speed } from '../../timeline/playback.ts';
import { useMedia } from '../../ui/use-media.ts';
import type { TimelineModel } from './use-timeline.ts';

export interface Playback {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  /** The reader wants no motion: each press advances by one step. */
  readonly isStepwise: boolean;
  /** Starts, stops, or advances by one step. */
  readonly toggle: () => void;
  readonly stop: () => void;
  /** One step on or back, at rest. */
  readonly step: (direction: 'next' | 'previous') => void;
}

/** Plays the timeline: a window slides, or a head advances over the history, one step a second at speed 1. */
export function usePlayback({ period, frame, history, setPeriod, hold }: TimelineModel): Playback {
  const isStepwise = useMedia('(prefers-reduced-motion: reduce)');
  const isFrozen = useSession((session) => session.isFrozen);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);

  const end = () => {
    setPlaying(false);
    hold(null);
  };
  const advance = (current: Interval | null, isFinal: boolean) => {
    const next = nextStep(current, frame);
    setPeriod(next.period, isFinal || next.isLast);
    if (next.isLast) end();
  };
  const tick = useEffectEvent(() => advance(period, false));

  useEffect(() => {
    if (!isPlaying || isFrozen) return undefined;
    const timer = setInterval(() => tick(), 1000 / speed);
    return () => clearInterval(timer);
  }, [isPlaying, isFrozen, speed]);

  const stop = () => {
    if (!isPlaying) return;
    end();
    setPeriod(period, true);
  };

  const start = () => {
    const first = rewound(period, frame);
    hold(isHead(first) ? { kind: 'axis', axis: wholeAxis(history, frame.step) } : { kind: 'step', step: frame.step });
    if (!isStepwise) setPlaying(true);
    if (first === period) advance(first, isStepwise);
    else setPeriod(first, isStepwise);
  };

  const step = (direction: 'next' | 'previous') => {
    if (isPlaying) end();
    setPeriod(direction === 'next' ? nextStep(period, frame).period : previousStep(period, frame), true);
  };

  return { isPlaying, speed, setSpeed, isStepwise, toggle: isPlaying ? stop : start, stop, step };
}
