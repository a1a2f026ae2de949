import { useState } from 'react';
import { useCurrentScene } from '../../hooks/use-current-scene.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { withText } from '../../story/story-edits.ts';
import { Button } from '../../ui/Button.tsx';
import { AddScene } from './AddScene.tsx';
import { KeepStory } from './KeepStory.tsx';
import { OpenStory } from './OpenStory.tsx';
import { OwnScene } from './OwnScene.tsx';
import styles from './Stories.module.css';
import { TextInLanguages } from './TextInLanguages.tsx';

/** The reader's own story: its words, its scenes in order, and the ways to keep it. */
export function OwnStory() {
  const { messages, language } = useTranslator();
  const texts = messages.present;
  const { story, edit, replace, undo } = useDraft();
  const current = useCurrentScene();
  const [outcome, setOutcome] = useState('');
  return (
    <section className={styles.own} aria-labelledby="stories-own">
      <h2 id="stories-own">{texts.own}</h2>
      <p className={styles.note}>{texts.ownIntro}</p>
      <div className={styles.current}>
        <p>
          <span className={styles.note}>{texts.currentView}</span> {current.title[language]}
        </p>
        <AddScene />
      </div>
      {story ? (
        <>
          <TextInLanguages
            label={texts.storyTitle}
            text={story.title}
            onChange={(code, said) => {
              const title = withText(story.title, code, said);
              if (title) edit({ ...story, title });
              return title !== null;
            }}
          />
          <ol className={styles.scenes}>
            {story.scenes.map((_, index) => (
              <OwnScene
                key={`${index} ${story.scenes.length}`}
                story={story}
                index={index}
                current={current}
                onEdit={edit}
                onReplace={replace}
                onOutcome={setOutcome}
              />
            ))}
          </ol>
        </>
      ) : (
        <p className={styles.empty}>{texts.ownEmpty}</p>
      )}
      <p className={styles.undo}>
        <output>{outcome}</output>
        {undo && (
          <Button
            variant="link"
            onClick={() => {
              undo();
              setOutcome(texts.undone);
            }}
          >
            {texts.undo}
          </Button>
        )}
      </p>
      {story && <KeepStory story={story} />}
      <div className={styles.files}>
        <OpenStory onOpen={replace} />
        {story && (
          <Button
            variant="link"
            onClick={() => {
              replace(null);
              setOutcome(texts.cleared);
            }}
          >
            {texts.clear}
          </Button>
        )}
      </div>
    </section>
  );
}
