import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyQuery } from '../../tests/support/link-properties.ts';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import type { Scene } from '../domain/dataset.ts';
import { readLink } from '../state/url/link.ts';
import { pruneViewState } from '../state/url/prune.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import { readSceneView, sceneParts, stageOf } from './scene-view.ts';
import { stagedScenes } from './staged-scenes.ts';

const { dataset } = sampleDataset();
const READER = { language: 'en', appearance: 'dark' } as const;
const scene = (view: Scene['view']): Scene => ({ title: { fr: 'A' }, caption: null, view });

test('a scene restores what the view showed, in the language and the appearance of its reader', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const read = readLink(query, { language: 'fr', appearance: null });
      const { view } = pruneViewState(read.view, dataset);
      const restored = readSceneView(scene(sceneParts(view)), READER, dataset);
      expect(restored.ignored).toEqual([]);
      const usual = defaultViewState('en');
      const { story, scene: number, own, loop, notes, embed, show, interaction, background, sync } = usual;
      const frame = { story, scene: number, own, loop, notes, embed, show, interaction, background, sync, ...READER };
      expect(restored.view).toEqual({ ...view, ...frame, view: view.view === 'present' ? 'map' : view.view });
    }),
    { numRuns: 300 },
  );
});

test('what a scene asks for in vain is named', () => {
  const { view, ignored } = readSceneView(scene({ theme: 'lune', colour: 'red', action: 'gone' }), READER, dataset);
  expect(ignored).toEqual(['colour=red', 'theme=lune', 'action=gone']);
  expect(view).toEqual({ ...defaultViewState('en'), appearance: 'dark' });
});

test('a scene is not a presentation in a presentation, nor an embed', () => {
  const { view } = readSceneView(
    scene({ view: 'present', story: 'a', scene: '2', embed: '1', own: 'abc', lang: 'fr', notes: '1' }),
    READER,
    dataset,
  );
  expect(view).toEqual({ ...defaultViewState('en'), appearance: 'dark' });
});

test.each<[Partial<ViewState>, string]>([
  [{}, 'map'],
  [{ view: 'table' }, 'table'],
  [{ country: 'KAZ' }, 'country'],
  [{ country: 'KAZ', view: 'table' }, 'country'],
])('the stage of %j is a %s', (changes, kind) => {
  expect(stageOf({ ...defaultViewState('fr'), ...changes }).kind).toBe(kind);
});

test('a country’s page is staged as all that was done with that country', () => {
  const { view } = stageOf({ ...defaultViewState('fr'), country: 'KAZ', from: '2020', selected: ['LVA'] });
  expect(view).toMatchObject({ country: null, from: null, selected: ['KAZ'], values: { geography: ['KAZ'] } });
});

test('a view that calls for the same scene gets the same object, for its own reader', () => {
  const story = { id: 'a', title: { fr: 'A' }, scenes: [scene({ from: '2001' }), scene({ from: '2002' })] };
  const sceneOf = stagedScenes(story, dataset);
  const call = { ...defaultViewState('fr'), scene: 1 };
  const longer: ViewState = { ...call, text: 'x' };
  const first = sceneOf(call);
  expect(sceneOf(longer)).toBe(first);
  expect(sceneOf({ ...call, scene: 2 }).view.from).toBe('2002');
  expect(sceneOf({ ...call, scene: 9 }).number).toBe(2);
  expect(sceneOf({ ...call, language: 'en' }).view.language).toBe('en');
  expect(() => stagedScenes({ ...story, scenes: [] }, dataset)(call)).toThrow('scene');
});
