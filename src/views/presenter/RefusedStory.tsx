import type { ReactNode } from 'react';
import { useLinks } from '../../hooks/use-link.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useCommands, useViewState } from '../../hooks/use-view-state.ts';
import { storiesView } from '../../story/presenter.ts';
import type { StoryReading } from '../../story/story-text.ts';
import { onPlainClick } from '../../ui/plain-click.ts';
import { StoryProblems } from './StoryProblems.tsx';
import styles from './Stories.module.css';

interface RefusedStoryProps {
  readonly reading: StoryReading;
  /** Where to go from here; to the stories of the atlas when absent. */
  readonly link?: ReactNode;
}

/** What is said when the story of a link cannot be shown. */
export function RefusedStory({ reading, link = <ToStories /> }: RefusedStoryProps) {
  const { messages } = useTranslator();
  return (
    <main className={styles.refused} role="alert">
      <h1>{messages.present.linkRefused}</h1>
      <StoryProblems reading={reading} ignored={[]} />
      <p>{link}</p>
    </main>
  );
}

function ToStories() {
  const { messages } = useTranslator();
  const { applyView } = useCommands();
  const links = useLinks();
  const home = useViewState(({ language }) => language);
  const appearance = useViewState((view) => view.appearance);
  const target = storiesView({ language: home, appearance });
  return (
    <a href={links(target)} onClick={onPlainClick(() => applyView(target))}>
      {messages.present.toStories}
    </a>
  );
}
