import type { Scene, Story } from '../domain/dataset.ts';
import { type ChosenText, chooseText } from '../domain/language.ts';
import { readSceneView } from '../story/scene-view.ts';
import type { ExportInput } from './export-format.ts';
import { viewSentence } from './view-sentence.ts';

/** One scene of what is exported: what is said, and the view that it is said of. */
export interface ExportedScene {
  readonly title: ChosenText;
  readonly caption: ChosenText | null;
  readonly input: ExportInput;
}

/** The view on screen as a scene of its own, under its sentence. */
export function sceneOfView(input: ExportInput): ExportedScene {
  return { title: { text: input.sentence, language: input.view.language }, caption: null, input };
}

/** The scenes of a story in their order, for the reader of a view. */
export function scenesOfStory(story: Story, input: ExportInput): readonly ExportedScene[] {
  return story.scenes.map((scene) => sceneOf(scene, input));
}

function sceneOf(scene: Scene, { dataset, engine, view: reader }: ExportInput): ExportedScene {
  const { language } = reader;
  const { view } = readSceneView(scene, reader, dataset);
  const result = engine.query(view);
  const sentence = viewSentence({ dataset, view, result });
  return {
    title: chooseText(scene.title, language) ?? { text: sentence, language },
    caption: chooseText(scene.caption, language),
    input: { dataset, engine, view, result, sentence },
  };
}
