import { chooseText } from '../domain/language.ts';
import type { ExportFormat } from './export-format.ts';
import { storyOf, storyOptions } from './story-options.ts';

/** The view, or a story of the dataset or of the reader, as slides that can be edited. */
export const pptxFormat: ExportFormat = {
  id: 'pptx',
  extension: 'pptx',
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  options: storyOptions,
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
