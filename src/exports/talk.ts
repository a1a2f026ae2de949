import { chooseText } from '../domain/language.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';
import { isOwnStory, storyOf, storyOptions } from './story-options.ts';
import { TALK_FILE } from './talk-file-path.ts';

/** Files of the hosted atlas that an institution may replace without building: the file carries them as they stand now. */
const CARRIED = ['data/atlas.json', 'geo/world-110m.json'] as const;

/** The whole atlas as one page that opens from a disk without a network, and begins with the view or a story. */
export const talkFormat: ExportFormat = {
  id: 'talk',
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  options: storyOptions,
  contents: null,
  subject: (input, option) => chooseText(storyOf(input, option)?.title, input.view.language)?.text ?? null,
  write: async (input, { ownFile, addressOf }, option) => {
    const [{ fillTalk }, page, ...texts] = await Promise.all([
      import('./talk-blocks.ts'),
      ownFile(TALK_FILE),
      ...CARRIED.map(ownFile),
    ]);
    const address = new URL(addressOf(await startView(input, option)));
    const { search } = address;
    address.search = '';
    const files = Object.fromEntries(CARRIED.map((path, index) => [path, texts[index] ?? '']));
    return new Blob([fillTalk(page, { search, files, address: address.href })], { type: talkFormat.mime });
  },
};

/** The view as it stands, or the first scene of the story that was chosen. */
async function startView(input: ExportInput, option: string | null): Promise<ViewState> {
  const { language, appearance } = input.view;
  const story = storyOf(input, option);
  if (!story) return { ...input.view, embed: false };
  const stage: ViewState = { ...defaultViewState(language), appearance, view: 'present', scene: 1 };
  if (!isOwnStory(option)) return { ...stage, story: story.id };
  const { packStory } = await import('../story/packed-story.ts');
  return { ...stage, own: await packStory(story) };
}
