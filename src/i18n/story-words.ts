import type { RuleWords } from './french-problems.ts';

/** What is said of a text that is no story, by the code of `src/story/story-text.ts`. */
export type StoryRefusalWords = Readonly<
  Record<'damaged' | 'too-large' | 'not-json' | 'not-a-story' | 'unreadable' | 'no-scene', RuleWords>
>;
