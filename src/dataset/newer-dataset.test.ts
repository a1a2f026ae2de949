import { afterEach, expect, test, vi } from 'vitest';
import { decodeRaw, RAW_ACTION, RAW_HEADER } from '../../tests/support/build-raw-dataset.ts';
import { findNewerDataset } from './newer-dataset.ts';

const URL_OF_DATA = 'https://host.test/data/atlas.json';
const ACTIONS = [RAW_ACTION, { ...RAW_ACTION, id: 'b' }];
const shown = decodeRaw({}, ACTIONS).dataset;

/** What is found when the host answers this. */
function find(answer: () => Response) {
  const asked = vi.fn<typeof fetch>(() => Promise.resolve().then(answer));
  vi.stubGlobal('fetch', asked);
  return { asked, found: findNewerDataset(URL_OF_DATA, shown, new AbortController().signal) };
}

const served = (header: object, actions: readonly unknown[]): Response =>
  Response.json({ ...RAW_HEADER, ...header, actions });

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a host that has the same has nothing newer, and is asked past the browser’s store and worker', async () => {
  const { asked, found } = find(() => served({}, ACTIONS));
  expect(await found).toBeNull();
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ url: `${URL_OF_DATA}#now`, cache: 'no-cache' });
});

test.each<[string, object, readonly unknown[]]>([
  ['a later date', { updated: '2027-01-01' }, ACTIONS],
  ['one action more', {}, [...ACTIONS, { ...RAW_ACTION, id: 'c' }]],
  ['one word in the last action', {}, [RAW_ACTION, { ...RAW_ACTION, id: 'b', title: { fr: 'Un autre accord' } }]],
  ['the lead of a country', { countries: { KAZ: { lead: { fr: 'Premier partenaire.' } } } }, ACTIONS],
])('%s is something newer', async (_, header, actions) => {
  expect((await find(() => served(header, actions)).found)?.actions.length).toBe(actions.length);
});

test.each([
  ['what is no dataset', () => new Response('<!doctype html>')],
  ['a refusal', () => new Response('', { status: 404 })],
  [
    'no answer',
    () => {
      throw new TypeError('no answer');
    },
  ],
])('%s is nothing newer', async (_, answer) => {
  expect(await find(answer).found).toBeNull();
});
