import { useSession } from '../../hooks/use-session.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { Presenter } from '../../story/presenter.ts';
import type { StagedScene } from '../../story/staged-scenes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMedia } from '../../ui/use-media.ts';
import styles from './StageControls.module.css';
import type { FullScreen } from './use-full-screen.ts';
import type { NotesWindow } from './use-open-notes.ts';

interface StageControlsProps {
  readonly presenter: Presenter;
  readonly staged: StagedScene;
  readonly count: number;
  readonly fullScreen: FullScreen;
  readonly notes: NotesWindow;
  /** Takes the reader's own story back into the making; `null` for one of the dataset. */
  readonly onEdit: (() => void) | null;
}

const ICON_PX = 20;

/** What a hand does to a presentation; out of sight while the pointer rests. */
export function StageControls({ presenter, staged, count, fullScreen, notes, onEdit }: StageControlsProps) {
  const { messages } = useTranslator();
  const texts = messages.present;
  const playing = useSession((session) => session.playing);
  const isLooped = useViewState((view) => view.loop !== null);
  const isStepwise = useMedia('(prefers-reduced-motion: reduce)');
  const playTime = isStepwise ? texts.stepTime : texts.playTime;
  const play = isLooped ? texts.resumeLoop : playTime;
  const isWhole = fullScreen.isOn;
  return (
    <div className={styles.controls} role="toolbar" aria-label={texts.controls} data-controls="">
      <IconButton
        icon="left"
        iconSize={ICON_PX}
        label={texts.previous}
        disabled={staged.number === 1 && !isLooped}
        onClick={presenter.previous}
      />
      <IconButton
        icon="right"
        iconSize={ICON_PX}
        label={texts.next}
        disabled={staged.number === count && !isLooped}
        onClick={presenter.next}
      />
      <IconButton
        icon={playing === null ? 'play' : 'pause'}
        iconSize={ICON_PX}
        label={playing === null ? play : texts.pause}
        onClick={presenter.toggleTime}
      />
      <IconButton
        icon="loop"
        iconSize={ICON_PX}
        label={isLooped ? texts.stopLoop : texts.loop}
        aria-pressed={isLooped}
        onClick={presenter.toggleLoop}
      />
      {fullScreen.isPossible && (
        <IconButton
          icon={isWhole ? 'shrink' : 'fit'}
          iconSize={ICON_PX}
          label={isWhole ? texts.leaveFullScreen : texts.fullScreen}
          onClick={fullScreen.toggle}
        />
      )}
      <IconButton icon="notes" iconSize={ICON_PX} label={texts.openNotes} onClick={notes.open} />
      {onEdit && <IconButton icon="list" iconSize={ICON_PX} label={texts.editOwn} onClick={onEdit} />}
      <IconButton
        icon="close"
        iconSize={ICON_PX}
        label={texts.leave}
        onClick={() => presenter.leave(staged.atlasView)}
      />
      {notes.isBlocked && (
        <p role="alert" className={styles.blocked}>
          {texts.notesBlocked}
        </p>
      )}
    </div>
  );
}
