import type { ReactNode } from 'react';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { Presenter } from '../../story/presenter.ts';
import type { StagedScene } from '../../story/staged-scenes.ts';
import { SceneActions } from './SceneActions.tsx';
import { SceneCountry } from './SceneCountry.tsx';
import styles from './Stage.module.css';
import { StageHead } from './StageHead.tsx';
import { useTimeCourse } from './use-time-course.ts';

interface StageSceneProps {
  readonly staged: StagedScene;
  readonly count: number;
  readonly presenter: Presenter;
  readonly isTimePlaying: boolean;
  readonly map: ReactNode;
  readonly timeline: ReactNode;
}

/** One scene: its words over its map, its country or its list, and the time that it is about. */
export function StageScene({ staged, count, presenter, isTimePlaying, map, timeline }: StageSceneProps) {
  const { messages } = useTranslator();
  useTimeCourse(staged, isTimePlaying, presenter.pause);
  return (
    <>
      <StageHead staged={staged} count={count} />
      <div className={styles.body}>
        {staged.kind === 'country' && <SceneCountry />}
        {staged.kind === 'table' ? <SceneActions /> : <div className={styles.plate}>{map}</div>}
      </div>
      <div className={styles.time}>{timeline}</div>
      {staged.kind !== 'table' && <p className={styles.notice}>{messages.map.notice}</p>}
    </>
  );
}
