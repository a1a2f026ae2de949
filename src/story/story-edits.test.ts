import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stories } from '../../tests/support/arbitrary-story.ts';
import { isUsableId } from '../dataset/text.ts';
import { storyIdOf, withChangedScene, withoutScene, withScene, withSceneAt, withText } from './story-edits.ts';

const places = fc.integer({ min: 0, max: 8 });

test('moving a scene keeps every scene, and moving it back undoes it', () => {
  fc.assert(
    fc.property(stories, places, places, (story, from, to) => {
      const start = from % story.scenes.length;
      const end = to % story.scenes.length;
      const moved = withSceneAt(story, start, end);
      expect(new Set(moved.scenes)).toEqual(new Set(story.scenes));
      expect(moved.scenes[end]).toBe(story.scenes[start]);
      expect(withSceneAt(moved, end, start)).toEqual(story);
    }),
  );
});

test('a scene that is added stands last, and taking it away undoes it', () => {
  fc.assert(
    fc.property(stories, ({ scenes: [scene], ...story }) => {
      if (!scene) throw new Error('a story has a scene');
      const longer = withScene({ ...story, scenes: [] }, scene);
      expect(longer.scenes).toEqual([scene]);
      expect(withoutScene(longer, 0).scenes).toEqual([]);
      expect(withChangedScene(longer, 0, (old) => ({ ...old, caption: null })).scenes[0]?.caption).toBeNull();
    }),
  );
});

test('a move that names no scene changes nothing', () => {
  const story = { id: 'a', title: { fr: 'A' }, scenes: [] };
  expect(withSceneAt(story, 3, 0)).toBe(story);
});

test('a text keeps what is said in the other language, and is nothing once both are empty', () => {
  expect(withText({ fr: 'Un', en: 'One' }, 'fr', 'Deux')).toEqual({ fr: 'Deux', en: 'One' });
  expect(withText({ fr: 'Un', en: 'One' }, 'fr', ' ')).toEqual({ en: 'One' });
  expect(withText({ fr: 'Un' }, 'fr', '')).toBeNull();
  expect(withText(null, 'en', 'One')).toEqual({ en: 'One' });
});

test.each([
  [{ fr: 'Début juillet 2025\u00a0: l’œuvre', en: 'x' }, 'debut-juillet-2025-l-oeuvre'],
  [{ en: 'Early July' }, 'early-july'],
  [{ fr: '日本' }, 'story'],
  [{ fr: 'None' }, 'story'],
])('%j gives the id %s', (title, id) => {
  expect(storyIdOf(title)).toBe(id);
});

test('whatever the title, the id can stand in a link', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (fr) => isUsableId(storyIdOf({ fr }))));
});
