import type { Story } from '../../domain/dataset.ts';
import { readText } from '../../hooks/read-text.ts';
import { useDraft } from '../../hooks/use-draft.ts';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { stagedView } from '../../story/presenter.ts';
import { Button } from '../../ui/Button.tsx';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { onPlainClick } from '../../ui/plain-click.ts';
import styles from './Stories.module.css';

/** A story of the dataset: its scenes one by one, the way onto the stage, and into the reader's own. */
export function StoryCard({ story }: { readonly story: Story }) {
  const translator = useTranslator();
  const { messages, language } = translator;
  const texts = messages.present;
  const appearance = useViewState((view) => view.appearance);
  const links = useLinks();
  const { applyView } = useCommands();
  const { replace } = useDraft();
  const title = readText(story.title, story.id, translator);
  const viewOf = (scene: number) => stagedView({ language, appearance }, { story: story.id, own: null }, scene);
  return (
    <li className={styles.card}>
      <h3>
        <ForeignText {...title} />
      </h3>
      <p className={styles.note}>{texts.scenes(story.scenes.length)}</p>
      <ol>
        {story.scenes.map((scene, index) => {
          const target = viewOf(index + 1);
          const name = readText(scene.title, '', translator);
          return (
            <li key={`${index} ${name.text}`}>
              <a href={links(target)} onClick={onPlainClick(() => applyView(target))}>
                <ForeignText {...name} />
              </a>
            </li>
          );
        })}
      </ol>
      <div className={styles.acts}>
        <a
          className={styles.primary}
          href={links(viewOf(1))}
          aria-label={texts.beginStory(title.text)}
          onClick={onPlainClick(() => applyView(viewOf(1)))}
        >
          {texts.begin}
        </a>
        <Button
          size="medium"
          aria-label={texts.adaptStory(title.text)}
          title={texts.adaptHelp}
          onClick={() => replace(story)}
        >
          {texts.adapt}
        </Button>
      </div>
    </li>
  );
}
