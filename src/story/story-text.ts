import { Entry } from '../dataset/entry.ts';
import { FIELDS } from '../dataset/fields.ts';
import { excerpt, isJsonArray, isJsonObject, type JsonObject, type JsonValue, member } from '../dataset/json.ts';
import { ProblemLog } from '../dataset/problem-log.ts';
import { readStory } from '../dataset/stories.ts';
import type { Problem, Scene, Story } from '../domain/dataset.ts';

/** Why a text is no story that can be shown. */
export const STORY_REFUSALS = ['damaged', 'too-large', 'not-json', 'not-a-story', 'unreadable', 'no-scene'] as const;
export type StoryRefusal = (typeof STORY_REFUSALS)[number];

/** A story that was read, with what was wrong in it; or why there is none. */
export type StoryReading =
  | { readonly kind: 'read'; readonly story: Story; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'refused';
      readonly refusal: StoryRefusal;
      /** What was found: the parser's words, or the value in the place of a story. */
      readonly detail: string;
      readonly problems: readonly Problem[];
    };

/** The longest story that is read, in UTF-16 units: a thousand scenes with long captions. */
export const LONGEST_STORY = 1_000_000;

/** A story as an entry of a dataset's `stories`, ready for a file. */
export function storyText(story: Story, indent = 2): string {
  const scenes = story.scenes.map(({ title, caption, view }: Scene) => ({ title, ...(caption && { caption }), view }));
  return JSON.stringify({ id: story.id, title: story.title, scenes }, null, indent);
}

/**
 * Reads a story from JSON text by the rules of the dataset: one entry of `stories`, or the first of a list or of a dataset.
 * @param ownId stands for an id that is missing.
 */
export function readStoryText(text: string, ownId = 'story'): StoryReading {
  if (text.length > LONGEST_STORY) return refused('too-large');
  let value: JsonValue;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused('not-json', error instanceof Error ? error.message : '');
  }
  const object = storyIn(value);
  if (!object) return refused('not-a-story', excerpt(value));
  const log = new ProblemLog();
  const complete = member(object, 'id') === undefined ? { ...object, id: ownId } : object;
  const story = readStory(new Entry(complete, FIELDS.story, { subject: null, prefix: '', kind: '' }, log));
  const problems = log.list();
  if (!story) return { kind: 'refused', refusal: 'unreadable', detail: '', problems };
  if (story.scenes.length === 0) return { kind: 'refused', refusal: 'no-scene', detail: '', problems };
  return { kind: 'read', story, problems };
}

/** The object that may be a story: the value itself, or the first of its list. */
function storyIn(value: JsonValue): JsonObject | null {
  if (isJsonArray(value)) return isJsonObject(value[0]) ? value[0] : null;
  if (!isJsonObject(value)) return null;
  const stories = member(value, 'stories');
  if (isJsonArray(stories)) return storyIn(stories);
  return member(value, 'scenes') === undefined ? null : value;
}

function refused(refusal: StoryRefusal, detail = ''): StoryReading {
  return { kind: 'refused', refusal, detail, problems: [] };
}
