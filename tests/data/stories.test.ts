import { expect, test } from 'vitest';
import type { Scene } from '../../src/domain/dataset.ts';
import { FACETS } from '../../src/filters/registry.ts';
import { createEngine } from '../../src/query/engine.ts';
import { readSceneView, stageOf } from '../../src/story/scene-view.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { readSource } from '../../scripts/data/source.ts';
import { SOURCE_FOLDER } from './real-dataset.ts';

const { dataset } = decodeDataset(JSON.stringify(readSource(SOURCE_FOLDER)));
const engine = createEngine(dataset, FACETS);
const scenes = dataset.stories.flatMap((story) =>
  story.scenes.map((scene, index) => ({ name: `${story.id}, scene ${index + 1}`, scene })),
);

/** What a scene shows on a stage, for a French reader without an appearance of their own. */
function shown(scene: Scene) {
  const { view, ignored } = readSceneView(scene, { language: 'fr', appearance: null }, dataset);
  const stage = stageOf(view);
  return { view, ignored, stage, result: engine.query(stage.view) };
}

test('two stories of seven scenes are published', () => {
  expect(dataset.stories.map(({ id, scenes: { length } }) => [id, length])).toEqual([
    ['debut-juillet-2025', 7],
    ['kazakhstan-25-ans', 7],
  ]);
});

test.each(scenes)('$name: its view is understood, shows actions, and the open one is among them', ({ scene }) => {
  const { view, ignored, result } = shown(scene);
  expect(ignored).toEqual([]);
  expect(result.matchCount).toBeGreaterThan(0);
  expect([null, ...result.matches.map(({ id }) => id)]).toContain(view.action);
});

test.each(scenes)('$name: title and caption in both languages, set as a French editor sets them', ({ scene }) => {
  const french = [scene.title.fr, scene.caption?.fr];
  for (const text of [...french, scene.title.en, scene.caption?.en]) expect(text).toMatch(/\S/);
  for (const text of french) expect(text).not.toMatch(/[ ][:;?!%»]|«[ ]|'|[^\s\u00a0][;?!»]|\u202f|Vietnam/);
  for (const text of [scene.title.en, scene.caption?.en]) expect(text).not.toMatch(/['"]/);
});

test('the first scene counts what it says: five actions with five countries', () => {
  const [first] = scenes;
  if (!first) throw new Error('there is a scene');
  const { result } = shown(first.scene);
  expect(result.matchCount).toBe(5);
  expect(new Set(result.matches.flatMap(({ partners }) => partners)).size).toBe(5);
});
