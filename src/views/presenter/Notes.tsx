import { useEffect, useState } from 'react';
import type { Scene, Story } from '../../domain/dataset.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDocumentName } from '../../hooks/use-document-title.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Typeset } from '../../ui/Typeset.tsx';
import styles from './Notes.module.css';
import { Progress } from './Progress.tsx';
import { usePresenterKeys } from './use-presenter-keys.ts';
import { useStage } from './use-stage.ts';

/** What the speaker has before their eyes: the words of the scene, those of the next one, and the time. */
export function Notes({ story }: { readonly story: Story }) {
  const translator = useTranslator();
  const { messages } = translator;
  const texts = messages.present;
  const { staged, count, next, presenter } = useStage(story);
  const storyTitle = readText(story.title, '', translator);
  useDocumentName(texts.documentTitle(texts.notes, storyTitle.text));
  usePresenterKeys({ presenter, atlasView: staged.atlasView, onFullScreen: () => undefined });
  return (
    <main className={styles.notes} aria-label={texts.notes}>
      <header className={styles.head}>
        <p lang={storyTitle.lang}>{storyTitle.text}</p>
        <Progress scene={staged.number} count={count} />
      </header>
      <section className={styles.scene} aria-live="polite">
        <SceneWords scene={staged.scene} level={1} />
      </section>
      <section className={styles.next}>
        <h2>{texts.nextScene}</h2>
        {next ? <SceneWords scene={next} level={3} /> : <p>{texts.lastScene}</p>}
      </section>
      <footer className={styles.foot}>
        <Clock />
        <Button size="large" icon="left" disabled={staged.number === 1} onClick={presenter.previous}>
          {texts.previous}
        </Button>
        <Button size="large" variant="primary" icon="right" disabled={staged.number === count} onClick={presenter.next}>
          {texts.next}
        </Button>
      </footer>
    </main>
  );
}

function SceneWords({ scene, level }: { readonly scene: Scene; readonly level: 1 | 3 }) {
  const translator = useTranslator();
  const title = readText(scene.title, '', translator);
  const caption = readText(scene.caption, '', translator);
  const Title = `h${level}` as const;
  return (
    <>
      <Title lang={title.lang}>
        <Typeset text={title.text} />
      </Title>
      <p lang={caption.lang}>
        {caption.text ? <Typeset text={caption.text} /> : translator.messages.present.noCaption}
      </p>
    </>
  );
}

const SECOND_MS = 1000;

/** The time of day, and how long the talk has lasted. */
function Clock() {
  const { messages, language } = useTranslator();
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const elapsed = Math.max(0, Math.floor((now - start) / SECOND_MS));
  return (
    <div className={styles.clock}>
      <dl>
        <div>
          <dt>{messages.present.clock}</dt>
          <dd>{clock.format(now)}</dd>
        </div>
        <div>
          <dt>{messages.present.elapsed}</dt>
          <dd>{`${Math.floor(elapsed / 60)}:${String(elapsed % 60).padStart(2, '0')}`}</dd>
        </div>
      </dl>
      <Button variant="link" onClick={() => setStart(Date.now())}>
        {messages.present.restart}
      </Button>
    </div>
  );
}
