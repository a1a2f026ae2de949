import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { storiesView } from '../../story/presenter.ts';
import type { StoryReading } from '../../story/story-text.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import { StoryProblems } from './StoryProblems.tsx';
import styles from './Stories.module.css';

/** What is said when the story of a link cannot be shown. */
export function RefusedStory({ reading }: { readonly reading: StoryReading }) {
  const { messages } = useTranslator();
  const { applyView } = useCommands();
  const links = useLinks();
  const home = useViewState(({ language }) => language);
  const appearance = useViewState((view) => view.appearance);
  const target = storiesView({ language: home, appearance });
  return (
    <main className={styles.refused} role="alert">
      <h1>{messages.present.linkRefused}</h1>
      <StoryProblems reading={reading} ignored={[]} />
      <p>
        <a href={links(target)} onClick={onPlainClick(() => applyView(target))}>
          {messages.present.toStories}
        </a>
      </p>
    </main>
  );
}
