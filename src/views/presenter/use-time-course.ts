import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult } from '../../hooks/use-result.ts';
import { useCommands } from '../../hooks/use-view-state.ts';
import type { StagedScene } from '../../story/staged-scenes.ts';
import { timeCourse } from '../../story/time-course.ts';
import { historyOf } from '../../timeline/history.ts';
import { useMedia } from '../../ui/use-media.ts';

const YEAR_MS = 1000;

/**
 * Tells the scene year by year while it plays, one a second, then rests on the scene's own period; held, it goes on from
 * there. Where the reader wants no motion, each start goes on by one year.
 */
export function useTimeCourse(staged: StagedScene, isPlaying: boolean, pause: () => void): void {
  const { actions, now } = useDataset();
  const { isMatchButPeriod } = useResult();
  const { applyView } = useCommands();
  const isStepwise = useMedia('(prefers-reduced-motion: reduce)');
  const course = useMemo(() => {
    const told = actions.filter(({ index }) => isMatchButPeriod[index] === 1);
    return timeCourse(staged.view, historyOf(told, now));
  }, [actions, isMatchButPeriod, staged, now]);
  const place = useRef({ staged, next: 0 });

  const advance = useEffectEvent(() => {
    if (place.current.staged !== staged) place.current = { staged, next: 0 };
    const step = course[place.current.next];
    place.current.next = step ? place.current.next + 1 : 0;
    const { from, to, step: own } = staged.view;
    applyView(step ?? { from, to, step: own }, 'replace');
    if (!step || isStepwise) pause();
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    advance();
    const timer = setInterval(() => advance(), YEAR_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
}
