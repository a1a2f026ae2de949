import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stories } from '../../tests/support/arbitrary-story.ts';
import { dataset as datasetSchema } from '../../scripts/data/schema.ts';
import { LONGEST_PACKED, packStory, unpackStory } from './packed-story.ts';
import { LONGEST_STORY, readStoryText, storyText } from './story-text.ts';

const storySchema = datasetSchema.shape.stories;

test('a story comes back whole from its file, and is an entry of a dataset', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const text = storyText(story);
      expect(readStoryText(text)).toEqual({ kind: 'read', story, problems: [] });
      expect(readStoryText(`\ufeff[${text}]`)).toEqual({ kind: 'read', story, problems: [] });
      expect(readStoryText(`{"version":1,"stories":[${text}]}`)).toEqual({ kind: 'read', story, problems: [] });
      expect(storySchema.safeParse([JSON.parse(text)]).success).toBe(true);
    }),
  );
});

test('a story comes back whole from a link, in characters that no link has to encode', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const packed = await packStory(story);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(packed.length).toBeLessThan(LONGEST_PACKED);
      expect(await unpackStory(packed)).toEqual({ kind: 'read', story, problems: [] });
    }),
    { numRuns: 50 },
  );
});

test('whatever a link carries, an answer comes and nothing is thrown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{1,200}$/)), async (text) => {
      expect((await unpackStory(text)).kind).toBe('refused');
    }),
    { numRuns: 200 },
  );
});

test('whatever a file holds, an answer comes and nothing is thrown', () => {
  const values = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"id":"a","title":{"fr":"A"},"scenes":${json}}`),
  );
  fc.assert(fc.property(values, (text) => ['read', 'refused'].includes(readStoryText(text).kind)));
});

test.each([
  ['', 'not-json'],
  ['<!doctype html>', 'not-json'],
  ['12', 'not-a-story'],
  ['[]', 'not-a-story'],
  ['{"version":1,"actions":[]}', 'not-a-story'],
  ['{"scenes":[{"title":{"fr":"A"}}]}', 'unreadable'],
  ['{"id":"a b","title":{"fr":"A"},"scenes":[{"title":{"fr":"A"}}]}', 'unreadable'],
  ['{"title":{"fr":"A"},"scenes":[]}', 'no-scene'],
  ['{"title":{"fr":"A"},"scenes":[{"caption":{"fr":"A"}}]}', 'no-scene'],
  [' '.repeat(LONGEST_STORY + 1), 'too-large'],
])('says why %.60j is no story: %s', (text, refusal) => {
  expect(readStoryText(text)).toMatchObject({ kind: 'refused', refusal });
});

test('what is wrong in one scene is told by its place and costs no other', () => {
  const reading = readStoryText(
    '{"title":{"fr":"A"},"colour":1,"scenes":[{"title":{"fr":"Un"}},{"caption":{"fr":"x"}},{"title":{"fr":"Trois"},"view":{"from":2025}}]}',
    'mine',
  );
  expect(reading).toMatchObject({
    kind: 'read',
    story: { id: 'mine', scenes: [{ title: { fr: 'Un' } }, { title: { fr: 'Trois' }, view: {} }] },
  });
  expect(reading.problems.map(({ field, rule }) => [field, rule])).toEqual([
    ['scenes[1].title', 'title-missing'],
    ['scenes[2].view.from', 'text-invalid'],
    ['colour', 'field-unknown'],
  ]);
});

test('a text that unpacks into more than a story is refused before it fills the memory', async () => {
  const bomb = await packStory({ id: 'a', title: { fr: 'a'.repeat(LONGEST_STORY) }, scenes: [] });
  expect(bomb.length).toBeLessThan(LONGEST_PACKED);
  expect(await unpackStory(bomb)).toMatchObject({ kind: 'refused', refusal: 'damaged' });
});
