import type { Scene, Story } from '../../domain/dataset.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { readSceneView } from '../../story/scene-view.ts';
import { withChangedScene, withoutScene, withSceneAt, withText } from '../../story/story-edits.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import styles from './Stories.module.css';
import { TextInLanguages } from './TextInLanguages.tsx';

interface OwnSceneProps {
  readonly story: Story;
  /** From 0. */
  readonly index: number;
  /** What the page shows now. */
  readonly current: Scene;
  readonly onEdit: (story: Story) => void;
  readonly onReplace: (story: Story) => void;
  /** What has been done, in words. */
  readonly onOutcome: (outcome: string) => void;
}

/** One scene of the reader's own story: its place, its words, its view. */
export function OwnScene({ story, index, current, onEdit, onReplace, onOutcome }: OwnSceneProps) {
  const { messages, language } = useTranslator();
  const texts = messages.present;
  const dataset = useDataset();
  const links = useLinks();
  const { applyView } = useCommands();
  const appearance = useViewState((view) => view.appearance);
  const scene = story.scenes[index];
  if (!scene) return null;
  const number = index + 1;
  const { view } = readSceneView(scene, { language, appearance }, dataset);
  const change = (changed: Scene) => onEdit(withChangedScene(story, index, () => changed));
  const moveTo = (to: number) => {
    onEdit(withSceneAt(story, index, to));
    onOutcome(texts.moved(number, to + 1));
  };
  return (
    <li className={styles.scene}>
      <div className={styles.place}>
        <b>{number}</b>
        <IconButton icon="up" label={texts.moveUp(number)} disabled={index === 0} onClick={() => moveTo(index - 1)} />
        <IconButton
          icon="down"
          label={texts.moveDown(number)}
          disabled={number === story.scenes.length}
          onClick={() => moveTo(index + 1)}
        />
        <IconButton
          icon="close"
          label={texts.remove(number)}
          onClick={() => {
            onReplace(withoutScene(story, index));
            onOutcome(texts.removed(number));
          }}
        />
      </div>
      <div className={styles.words}>
        <TextInLanguages
          label={texts.sceneTitle}
          text={scene.title}
          onChange={(code, said) => {
            const title = withText(scene.title, code, said);
            if (title) change({ ...scene, title });
            return title !== null;
          }}
        />
        <TextInLanguages
          label={texts.caption}
          text={scene.caption}
          isLong
          onChange={(code, said) => {
            change({ ...scene, caption: withText(scene.caption, code, said) });
            return true;
          }}
        />
        <p className={styles.view}>
          <a href={links(view)} aria-label={texts.seeScene(number)} onClick={onPlainClick(() => applyView(view))}>
            {texts.see}
          </a>
          <Button
            variant="link"
            aria-label={texts.takeView(number)}
            onClick={() => {
              onReplace(withChangedScene(story, index, (old) => ({ ...old, view: current.view })));
              onOutcome(texts.taken(number));
            }}
          >
            {texts.take}
          </Button>
        </p>
      </div>
    </li>
  );
}
