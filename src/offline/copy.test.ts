import { expect, test } from 'vitest';
import type { Build } from './build.ts';
import { copyPrefix, fillCopy } from './copy.ts';
import { type AskedFor, kindOf, type RequestKind } from './request-kind.ts';

const SCOPE = 'https://host.test/a/';
const BUILD: Build = { id: 'one', files: ['', 'assets/start-1.js', 'data/atlas.json', 'icon.svg'] };

/** What a copy holds after it has been filled from a host with these texts. */
async function filled(host: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const kept: string[] = [];
  const shelf = {
    match: () => Promise.resolve(undefined),
    put: (key: string) => Promise.resolve(void kept.push(key)),
  };
  await fillCopy(shelf, BUILD, SCOPE, ({ url }) => {
    const text = host[url.slice(SCOPE.length)];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
  return kept.toSorted();
}

const HOST = {
  '': '<script src="./assets/start-1.js">',
  'assets/start-1.js': '',
  'data/atlas.json': '{}',
  'icon.svg': '',
};

test('a copy has every file of its build', async () => {
  expect(await filled(HOST)).toEqual([SCOPE, ...BUILD.files.slice(1).map((path) => SCOPE + path)]);
});

test('a copy is not made of two builds, nor of a part of one', async () => {
  await expect(filled({ ...HOST, '': '<script src="./assets/start-2.js">' })).rejects.toThrow('another build');
  await expect(filled({ ...HOST, '': 'a page to sign in' })).rejects.toThrow('another build');
  const { 'icon.svg': _, ...without } = HOST;
  await expect(filled(without)).rejects.toThrow('icon.svg: answer 404');
});

test('copies of two atlases of one origin have names of their own', () => {
  expect(`${copyPrefix(`${SCOPE}b/`)}one`.startsWith(copyPrefix(SCOPE))).toBe(false);
});

test.each<[string, Partial<AskedFor>, RequestKind]>([
  ['?country=KAZ', { mode: 'navigate', destination: 'document' }, 'page'],
  ['index.html', { mode: 'navigate', destination: 'document' }, 'page'],
  ['?embed=1', { mode: 'navigate', destination: 'iframe' }, 'other'],
  ['other.html', { mode: 'navigate', destination: 'document' }, 'other'],
  ['assets/rare-1.js', {}, 'part'],
  ['data/atlas.json', {}, 'data'],
  ['data/atlas.json#now', {}, 'other'],
  ['data/other.json', {}, 'other'],
  ['icon.svg', {}, 'file'],
  ['icon.svg', { method: 'POST' }, 'other'],
  ['../icon.svg', {}, 'other'],
])('%s %o is asked of it as: %s', (path, request, kind) => {
  const url = new URL(path, SCOPE).href;
  expect(kindOf({ url, method: 'GET', mode: 'cors', destination: '', ...request }, SCOPE, BUILD.files)).toBe(kind);
});
