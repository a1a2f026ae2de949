import { type ComponentType, useRef } from 'react';
import type { Story } from '../../domain/dataset.ts';
import { readText } from '../../hooks/read-text.ts';
import { SceneAtlas } from '../../hooks/SceneAtlas.tsx';
import { useDocumentName } from '../../hooks/use-document-title.ts';
import { useSession } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useSize } from '../../ui/use-size.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Stage.module.css';
import { StageControls } from './StageControls.tsx';
import { StageScene } from './StageScene.tsx';
import { useEditOwn } from './use-edit-own.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useIdle } from './use-idle.ts';
import { useOpenNotes } from './use-open-notes.ts';
import { usePresenterKeys } from './use-presenter-keys.ts';
import { useSceneClock } from './use-scene-clock.ts';
import { useStage } from './use-stage.ts';
import { useSwipe } from './use-swipe.ts';

interface StageProps {
  readonly story: Story;
  /** The map of the scene; while time runs it keeps a place for all whom the scene shows at any time. */
  readonly Map: ComponentType<{ readonly isTimeRunning: boolean }>;
  /** The ruler of time, drawn so many CSS pixels to a pixel. */
  readonly Timeline: ComponentType<{ readonly unit: number }>;
}

/** The screen that the design draws, in CSS pixels; smaller ones show the same, smaller. */
const SCREEN = { width: 1920, height: 1080 };
/** How large the ruler of time is drawn on that screen. */
const TIMELINE_UNIT = 1.65;

/** A story on a screen: one scene, large, and what changes it. */
export function Stage({ story, Map: StageMap, Timeline }: StageProps) {
  const translator = useTranslator();
  const { messages } = translator;
  const stage = useRef<HTMLElement>(null);
  const { staged, count, presenter, viewOf } = useStage(story);
  const size = useSize(stage, SCREEN);
  const isIdle = useIdle();
  const fullScreen = useFullScreen();
  const notes = useOpenNotes();
  const onEdit = useEditOwn(story);
  const isTimePlaying = useSession(({ playing }) => playing === 'time');
  const { isBlack } = usePresenterKeys({ presenter, atlasView: staged.atlasView, onFullScreen: fullScreen.toggle });
  useSceneClock(presenter, staged.number);
  useSwipe(stage, presenter);

  const title = readText(staged.scene.title, '', translator);
  const caption = readText(staged.scene.caption, '', translator);
  const storyTitle = readText(story.title, '', translator);
  useDocumentName(messages.present.documentTitle(title.text, storyTitle.text));
  const scale = size ? Math.min(size.width / SCREEN.width, size.height / SCREEN.height) : 1;

  return (
    <main
      ref={stage}
      className={styles.stage}
      aria-label={messages.present.stage}
      data-kind={staged.kind}
      data-idle={isIdle ? '' : undefined}
    >
      <div className={styles.lit} inert={isBlack}>
        <SceneAtlas viewOf={viewOf}>
          <StageScene
            staged={staged}
            count={count}
            presenter={presenter}
            isTimePlaying={isTimePlaying}
            map={<StageMap isTimeRunning={isTimePlaying} />}
            timeline={<Timeline unit={Math.max(1, TIMELINE_UNIT * scale)} />}
          />
        </SceneAtlas>
        <div className={styles.sheet} />
        <StageControls
          presenter={presenter}
          staged={staged}
          count={count}
          fullScreen={fullScreen}
          notes={notes}
          onEdit={onEdit}
        />
      </div>
      <VisuallyHidden>
        <output>
          {isBlack ? messages.present.black : messages.present.announce(staged.number, count, title.text, caption.text)}
        </output>
      </VisuallyHidden>
      {isBlack && <div className={styles.black} />}
    </main>
  );
}
