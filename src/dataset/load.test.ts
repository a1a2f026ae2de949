import { afterEach, expect, test, vi } from 'vitest';
import { DatasetRefused, DatasetUnavailable } from './errors.ts';
import { isWorthRetrying, loadDataset } from './load.ts';

const GOOD = JSON.stringify({
  version: 1,
  institution: { name: { fr: 'Institut' }, home: { country: 'FRA', place: 'Paris', lon: 2.35, lat: 48.85 } },
  updated: '2026-11-21',
  actions: [],
});

function answer(body: BodyInit, init?: ResponseInit) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, init)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('reads what the address answers', async () => {
  const fetched = answer(GOOD);
  const { dataset } = await loadDataset('./data/atlas.json');
  expect(dataset.institution.shortName).toBe('Institut');
  expect(fetched).toHaveBeenCalledExactlyOnceWith('./data/atlas.json', expect.anything());
});

test.each([404, 500])('an answer of %i is told with its status', async (status) => {
  answer('', { status });
  await expect(loadDataset('x')).rejects.toMatchObject({ name: 'DatasetUnavailable', status });
});

test('no answer is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
  await expect(loadDataset('x')).rejects.toMatchObject({ name: 'DatasetUnavailable', status: null });
});

test('an answer cut in the middle is told as no answer', async () => {
  const cut = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(GOOD.slice(0, 40)));
      stream.error(new TypeError('network error'));
    },
  });
  answer(cut);
  await expect(loadDataset('x')).rejects.toMatchObject({ name: 'DatasetUnavailable', status: null });
});

test('an aborted request is no failure of the dataset', async () => {
  const controller = new AbortController();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('aborted')));
  controller.abort();
  await expect(loadDataset('x', controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

test.each<[string, BodyInit, ResponseInit]>([
  ['html', '<!doctype html>', { headers: { 'content-type': 'text/html' } }],
  ['not-utf8', new Uint8Array([0x7b, 0x22, 0xe9, 0x22]), {}],
  ['too-large', '{}', { headers: { 'content-length': '900000000' } }],
])('refuses what is %s', async (code, body, init) => {
  answer(body, init);
  await expect(loadDataset('x')).rejects.toMatchObject({ name: 'DatasetRefused', code });
});

test('only what may pass by itself is worth another try', () => {
  expect([null, 503, 429].map((status) => isWorthRetrying(new DatasetUnavailable(status)))).toEqual([true, true, true]);
  expect(isWorthRetrying(new DatasetUnavailable(404))).toBe(false);
  expect(isWorthRetrying(new DatasetRefused('html'))).toBe(false);
});
