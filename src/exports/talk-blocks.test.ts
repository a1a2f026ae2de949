import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedBlock, fillTalk, startBlock } from './talk-blocks.ts';

const PATH = 'data/atlas.json';
const page = `<head><style>p{}</style></head>${startBlock('')}${carriedBlock(PATH, '{}')}${carriedBlock('geo/a.json', '[1]')}<script>1</script>`;

/** What a page finds in its blocks, by path; the first view under an empty path. */
function blocksOf(text: string): ReadonlyMap<string, unknown> {
  const blocks = text.matchAll(/<script type="application\/json" data-(?:start|file="([^"]*)")>(.*?)<\/script>/gs);
  return new Map([...blocks].map(([, path = '', json = '']) => [path, JSON.parse(json)]));
}

test('whatever data and link are put in, the page finds them again, and nothing of them is markup', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme' }), (value, search) => {
      const filled = fillTalk(page, {
        search,
        files: { [PATH]: JSON.stringify(value) },
        address: 'https://atlas.example/?a="b"&c',
      });
      expect(blocksOf(filled)).toEqual(
        new Map<string, unknown>([
          ['', search],
          [PATH, JSON.parse(JSON.stringify(value))],
          ['geo/a.json', [1]],
        ]),
      );
      expect(filled.match(/<script/g)).toHaveLength(4);
      expect(filled.match(/<link /g)).toHaveLength(1);
    }),
  );
});

test('the words that would end a script stay data', () => {
  const filled = fillTalk(page, { search: '?q=</script><script>', files: { [PATH]: '"$& </script>"' }, address: 'x' });
  expect(blocksOf(filled).get('')).toBe('?q=</script><script>');
  expect(blocksOf(filled).get(PATH)).toBe('$& </script>');
});

test('a page of another kind is refused: a host may answer with its own', () => {
  expect(() => fillTalk('<h1>404</h1>', { search: '', files: {}, address: 'x' })).toThrow('not the page of one file');
});
