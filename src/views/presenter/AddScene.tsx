import { useState } from 'react';
import { useCurrentScene } from '../../hooks/use-current-scene.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { messagesOf } from '../../i18n/registry.ts';
import { withScene } from '../../story/story-edits.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Stories.module.css';

/** Puts what the page shows into the reader's own story, as its last scene. */
export function AddScene() {
  const { messages } = useTranslator();
  const scene = useCurrentScene();
  const { story, edit } = useDraft();
  const [count, setCount] = useState(0);
  const add = () => {
    const title = { fr: messagesOf('fr').present.ownTitle, en: messagesOf('en').present.ownTitle };
    const longer = withScene(story ?? { id: 'story', title, scenes: [] }, scene);
    edit(longer);
    setCount(longer.scenes.length);
  };
  return (
    <>
      <Button icon="plus" onClick={add}>
        {messages.present.addView}
      </Button>
      <output className={styles.outcome}>{count > 0 && messages.present.added(count)}</output>
    </>
  );
}
