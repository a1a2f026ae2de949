import type { Story } from '../domain/dataset.ts';
import { chooseText } from '../domain/language.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { ExportFormat, ExportInput, ExportOption } from './export-format.ts';

/** A story stands among the options under its id after this word: no id collides with the view's. */
const STORY = 'story:';

/** The view, or a story of the dataset, as slides that can be edited. */
export const pptxFormat: ExportFormat = {
  id: 'pptx',
  extension: 'pptx',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  options,
  contents: null,
  subject: (input, option) => chooseText(storyOf(input, option)?.title, input.view.language)?.text ?? null,
  write: async (input, context, option) => {
    const [{ slideDeck }, { sceneOfView, scenesOfStory }] = await Promise.all([
      import('./slide-deck.ts'),
      import('./scenes.ts'),
    ]);
    const story = storyOf(input, option);
    const scenes = story ? scenesOfStory(story, input) : [sceneOfView(input)];
    const title = chooseText(story?.title, input.view.language)?.text ?? input.sentence;
    const deck = await slideDeck({ title, scenes, ...input.view }, context);
    return new Blob([deck], { type: pptxFormat.mime });
  },
};

function storyOf({ dataset }: ExportInput, option: string | null): Story | undefined {
  return dataset.stories.find(({ id }) => STORY + id === option);
}

/** The story that is told first, else the view; then all stories. */
function options({ dataset, view }: ExportInput): readonly ExportOption[] {
  const words = messagesOf(view.language).exports.slides;
  const stories = dataset.stories.map(({ id, title }) => ({
    id: STORY + id,
    label: words.story(chooseText(title, view.language)?.text ?? id),
  }));
  const told = stories.filter(({ id }) => id === STORY + view.story);
  return [...told, { id: 'view', label: words.view }, ...stories.filter((story) => !told.includes(story))];
}
