import type { Story } from '../domain/dataset.ts';
import { chooseText } from '../domain/language.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { ExportInput, ExportOption } from './export-format.ts';

/** A story stands among the options under its id after this word: no id collides with the view's. */
const STORY = 'story:';

/** The story of the dataset that an option stands for. */
export function storyOf({ dataset }: ExportInput, option: string | null): Story | undefined {
  return dataset.stories.find(({ id }) => STORY + id === option);
}

/** The story that is told first, else the view; then all stories. */
export function storyOptions({ dataset, view }: ExportInput): readonly ExportOption[] {
  const words = messagesOf(view.language).exports.slides;
  const stories = dataset.stories.map(({ id, title }) => ({
    id: STORY + id,
    label: words.story(chooseText(title, view.language)?.text ?? id),
  }));
  const told = stories.filter(({ id }) => id === STORY + view.story);
  return [...told, { id: 'view', label: words.view }, ...stories.filter((story) => !told.includes(story))];
}
