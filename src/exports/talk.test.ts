import { expect, test } from 'vitest';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import type { Story } from '../domain/dataset.ts';
import { FACETS } from '../filters/registry.ts';
import { createEngine } from '../query/engine.ts';
import { readLink, writeLink } from '../state/url/link.ts';
import { defaultViewState } from '../state/view-state.ts';
import { unpackStory } from '../story/packed-story.ts';
import type { ExportContext, ExportInput } from './export-format.ts';
import { storyOptions } from './story-options.ts';
import { startBlock } from './talk-blocks.ts';
import { talkFormat } from './talk.ts';

const { dataset } = sampleDataset();
const engine = createEngine(dataset, FACETS);
const view = defaultViewState('fr');
const ownStory: Story = {
  id: 'le-mien',
  title: { fr: 'Le mien & le vôtre' },
  scenes: [{ title: { fr: 'Une scène' }, caption: null, view: { theme: 'digital' } }],
};
const input: ExportInput = { dataset, engine, view, result: engine.query(view), sentence: '6 actions', ownStory };

const context: ExportContext = {
  appearance: 'light',
  loadWorld: () => Promise.reject(new Error('not asked for')),
  fontsOf: () => Promise.resolve(''),
  ownFile: (path) => Promise.resolve(path.endsWith('.html') ? `<style></style>${startBlock('')}` : '{}'),
  rasterise: () => Promise.reject(new Error('not asked for')),
  addressOf: (shown) => `https://atlas.example/${writeLink(shown)}`,
};

/** The view with which a saved file begins. */
async function startOf(option: string | null) {
  const page = await (await talkFormat.write(input, context, option)).text();
  const search: unknown = JSON.parse(/data-start>(.*?)<\/script>/.exec(page)?.[1] ?? 'null');
  if (typeof search !== 'string') throw new TypeError('no first view');
  return readLink(search, { language: 'fr', appearance: null });
}

test('the reader’s own story is offered beside the view, under its title', () => {
  expect(storyOptions(input).map(({ label }) => label)).toContain('Votre récit\u00a0: Le mien & le vôtre');
  expect(storyOptions({ ...input, ownStory: null }).map(({ id }) => id)).toEqual(['view']);
});

test('a file with the reader’s own story begins with its first scene and holds all of it', async () => {
  const { view: first, ignored } = await startOf('own');
  expect(ignored).toEqual([]);
  expect(first).toMatchObject({ view: 'present', story: null, scene: 1 });
  const reading = await unpackStory(first.own ?? '');
  expect(reading).toMatchObject({
    kind: 'read',
    story: { title: ownStory.title, scenes: [{ view: { theme: 'digital' } }] },
  });
});

test('a file with the view begins with the view', async () => {
  expect((await startOf('view')).view).toEqual(view);
});
