import type { Scene, Story } from '../domain/dataset.ts';
import { type Entry, LONGEST_PROSE } from './entry.ts';
import { FIELDS } from './fields.ts';
import { excerpt, isJsonObject } from './json.ts';
import { isUsableId } from './text.ts';

/** Reads the stories of a dataset; one without an id or a title is left out, and so is the second of an id. */
export function readStories(dataset: Entry): readonly Story[] {
  const stories = new Map<string, Story>();
  for (const entry of dataset.entries('stories', FIELDS.story)) {
    const story = readStory(entry);
    if (story && stories.has(story.id)) entry.error('id', 'id-repeated');
    else if (story) stories.set(story.id, story);
  }
  return [...stories.values()];
}

/** Reads one story; `null`, with the reason in the log, when it has no usable id or no title. A scene needs a title. */
export function readStory(entry: Entry): Story | null {
  const id = entry.text('id');
  if (!id) entry.error('id', 'id-missing');
  else if (!isUsableId(id)) entry.error('id', 'id-unusable');
  const title = entry.localized('title');
  if (!title) entry.error('title', 'title-missing');
  const scenes = entry.entries('scenes', FIELDS.scene).flatMap(readScene);
  return id && isUsableId(id) && title ? { id, title, scenes } : null;
}

function readScene(entry: Entry): readonly Scene[] {
  const title = entry.localized('title');
  if (!title) entry.error('title', 'title-missing');
  return title
    ? [{ title, caption: entry.localized('caption', { longest: LONGEST_PROSE }), view: readView(entry) }]
    : [];
}

/** Reads the link keys of a scene; what they mean is read with the rest of a link. */
function readView(scene: Entry): Readonly<Record<string, string>> {
  const view = scene.get('view');
  if (view === undefined) return {};
  if (!isJsonObject(view)) {
    scene.warn('view', 'not-an-object');
    return {};
  }
  return Object.fromEntries(
    Object.entries(view).flatMap(([key, value]) => {
      if (typeof value === 'string' && key !== '__proto__') return [[key, value] as const];
      scene.warn(`view.${excerpt(key)}`, 'text-invalid', value);
      return [];
    }),
  );
}
