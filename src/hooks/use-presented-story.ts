import { use } from 'react';
import { unpackStory } from '../story/packed-story.ts';
import type { StoryReading } from '../story/story-text.ts';
import { remember } from './remember.ts';
import { useDataset } from './use-dataset.ts';
import { useViewState } from './use-view-state.ts';

/** A link's own story is unpacked once. */
const unpacked = remember(unpackStory);

/**
 * The story on stage: the dataset's, or the reader's own from the link, for which it suspends; `null` when the link names
 * none that is known.
 */
export function usePresentedStory(): StoryReading | null {
  const { stories } = useDataset();
  const id = useViewState((view) => view.story);
  const own = useViewState((view) => view.own);
  if (own !== null) return use(unpacked(own));
  const story = stories.find((candidate) => candidate.id === id);
  if (!story) return null;
  if (story.scenes.length === 0) return { kind: 'refused', refusal: 'no-scene', detail: '', problems: [] };
  return { kind: 'read', story, problems: [] };
}
