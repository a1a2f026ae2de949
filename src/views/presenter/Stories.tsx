import { readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useDocumentName } from '../../hooks/use-document-title.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { OwnStory } from './OwnStory.tsx';
import styles from './Stories.module.css';
import { StoryCard } from './StoryCard.tsx';

/** The page of stories: those of the dataset, the reader's own, and the keys of a presentation. */
export function Stories() {
  const translator = useTranslator();
  const { messages } = translator;
  const texts = messages.present;
  const { stories, title } = useDataset();
  useDocumentName(messages.link.title(texts.stories, readText(title, messages.app.product, translator).text));
  const shown = stories.filter(({ scenes }) => scenes.length > 0);
  return (
    <div className={styles.page}>
      <div>
        <header className={styles.intro}>
          <h1>{texts.stories}</h1>
          <p>{texts.intro}</p>
        </header>
        <section className={styles.published} aria-labelledby="stories-published">
          <h2 id="stories-published">{texts.published}</h2>
          {shown.length === 0 ? (
            <p className={styles.note}>{texts.noStories}</p>
          ) : (
            <ul className={styles.cards}>
              {shown.map((story) => (
                <StoryCard key={story.id} story={story} />
              ))}
            </ul>
          )}
        </section>
        <section className={styles.keys} aria-labelledby="stories-keys">
          <h2 id="stories-keys">{texts.keys}</h2>
          <dl>
            {texts.keyTable.map(({ keys, act }) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{act}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <OwnStory />
    </div>
  );
}
