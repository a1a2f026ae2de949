import { type ComponentType, type ReactNode, useRef } from 'react';
import { readText } from '../../hooks/read-text.ts';
import { SceneAtlas } from '../../hooks/SceneAtlas.tsx';
import { useSession } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useSize } from '../../ui/use-size.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Stage.module.css';
import { StageScene } from './StageScene.tsx';
import { useSceneClock } from './use-scene-clock.ts';
import { useSceneKeys } from './use-scene-keys.ts';
import type { StageState } from './use-stage.ts';

interface EmbeddedStageProps extends StageState {
  readonly map: ReactNode;
  /** The ruler of time, drawn so many CSS pixels to a pixel. */
  readonly Timeline: ComponentType<{ readonly unit: number }>;
  /** The way to the full atlas. */
  readonly link: ReactNode;
}

/** The width of the screen that the design draws, and how large the ruler is drawn there. */
const SCREEN = { width: 1920, height: 1080 };
const TIMELINE_UNIT = 1.65;

/** A scene in somebody else's page: what it shows, without what drives it but the keys. */
export function EmbeddedStage({ staged, count, presenter, viewOf, map, Timeline, link }: EmbeddedStageProps) {
  const translator = useTranslator();
  const stage = useRef<HTMLElement>(null);
  const { width } = useSize(stage, SCREEN) ?? SCREEN;
  const isTimePlaying = useSession(({ playing, isFrozen }) => playing === 'time' && !isFrozen);
  useSceneClock(presenter, staged.number);
  useSceneKeys(presenter);
  const title = readText(staged.scene.title, '', translator);
  const caption = readText(staged.scene.caption, '', translator);
  return (
    <main ref={stage} className={styles.stage} aria-label={translator.messages.present.stage} data-kind={staged.kind}>
      <SceneAtlas viewOf={viewOf}>
        <StageScene
          staged={staged}
          count={count}
          presenter={presenter}
          isTimePlaying={isTimePlaying}
          map={map}
          timeline={<Timeline unit={Math.max(1, (TIMELINE_UNIT * width) / SCREEN.width)} />}
        />
      </SceneAtlas>
      <div className={styles.sheet} />
      <div className={styles.out}>{link}</div>
      <VisuallyHidden>
        <output>{translator.messages.present.announce(staged.number, count, title.text, caption.text)}</output>
      </VisuallyHidden>
    </main>
  );
}
