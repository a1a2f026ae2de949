import type { Story } from '../domain/dataset.ts';
import { chooseText } from '../domain/language.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { ExportInput, ExportOption } from './export-format.ts';

/** A story stands among the options under its id after this word: no id collides with the view's. */
const STORY = 'story:';
const OWN = 'own';

/** The story that an option stands for: one of the dataset, or the reader's own. */
export function storyOf({ dataset, ownStory }: ExportInput, option: string | null): Story | undefined {
  if (option === OWN) return ownStory ?? undefined;
  return dataset.stories.find(({ id }) => STORY + id === option);
}

/** Whether an option is the story that the reader makes, which no dataset holds. */
export function isOwnStory(option: string | null): boolean {
  return option === OWN;
}

/** The story that is told first, else the view; then the reader's own story and all of the dataset's. */
export function storyOptions({ dataset, view, ownStory }: ExportInput): readonly ExportOption[] {
  const words = messagesOf(view.language).exports.slides;
  const labelOf = ({ title }: Story, id: string) => words.story(chooseText(title, view.language)?.text ?? id);
  const stories = dataset.stories.map((story) => ({ id: STORY + story.id, label: labelOf(story, story.id) }));
  const told = stories.filter(({ id }) => id === STORY + view.story);
  const own = ownStory ? [{ id: OWN, label: words.own(chooseText(ownStory.title, view.language)?.text ?? '') }] : [];
  return [...told, { id: 'view', label: words.view }, ...own, ...stories.filter((story) => !told.includes(story))];
}
