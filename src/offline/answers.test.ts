import { expect, test, vi } from 'vitest';
import { createAnswers, type Question } from './answers.ts';
import type { Build } from './build.ts';

const SCOPE = 'https://host.test/a/';
const BUILD: Build = { id: 'one', files: ['', 'assets/start-1.js', 'data/atlas.json', 'icon.svg'] };
const PAGE = '<script src="./assets/start-1.js"></script>';
const NEXT_PAGE = '<script src="./assets/start-2.js"></script>';
const DATA = 'data/atlas.json';

/** A worker with a whole copy, whose host answers what `host` holds: a text, a status, or nothing at all. */
function atWork(host: Record<string, string | number>, isTopLevel = true) {
  const copy = new Map([
    [SCOPE, PAGE],
    [`${SCOPE}assets/start-1.js`, 'copied code'],
    [SCOPE + DATA, '"copied"'],
    [`${SCOPE}icon.svg`, 'copied icon'],
  ]);
  const following: Promise<unknown>[] = [];
  const askHost = vi.fn<(request: Request) => Promise<Response>>(({ url }) => {
    const held = host[url.slice(SCOPE.length)];
    if (held === undefined) return Promise.reject(new TypeError('no answer'));
    return Promise.resolve(typeof held === 'number' ? new Response('', { status: held }) : new Response(held));
  });
  const answers = createAnswers({
    build: BUILD,
    scope: SCOPE,
    askHost,
    isTopLevel: () => Promise.resolve(isTopLevel),
    patienceMs: 20,
    openCopy: () =>
      Promise.resolve({
        match: (key: string) => {
          const text = copy.get(key);
          return Promise.resolve(text === undefined ? undefined : new Response(text));
        },
        put: async (key: string, answer: Response) => void copy.set(key, await answer.text()),
      }),
  });
  const question = (path: string): Question => ({
    request: new Request(SCOPE + path),
    pageId: 'page',
    later: (work) => following.push(work),
  });
  return {
    host,
    askHost,
    open: async (path = '') => (await answers.page(question(path))).text(),
    part: async (path: string) => (await answers.part(question(path))).text(),
    data: async () => {
      const answer = await answers.file(question(DATA), true);
      await Promise.all(following);
      return answer.status === 200 ? answer.text() : answer.status;
    },
    copied: () => copy.get(SCOPE + DATA),
  };
}

test('with the network a page gets what the host has, and its data are kept for the next time', async () => {
  const worker = atWork({ '': PAGE, [DATA]: '"new"' });
  expect(await worker.open()).toBe(PAGE);
  expect(await worker.data()).toBe('"new"');
  expect(worker.copied()).toBe('"new"');
});

test('without the network the copy answers, whatever the link asks for', async () => {
  const worker = atWork({});
  expect(await worker.open('?country=KAZ')).toBe(PAGE);
  expect(await worker.part('assets/start-1.js')).toBe('copied code');
  expect(await worker.data()).toBe('"copied"');
});

test.each([[500], [503]])('a host that answers %i is no better than none', async (status) => {
  const worker = atWork({ '': status });
  expect(await worker.open()).toBe(PAGE);
});

test('a page that the host has taken away is gone', async () => {
  expect(await atWork({ '': 404 }).open()).toBe('');
});

test('a slow host is not waited for', async () => {
  const worker = atWork({});
  worker.askHost.mockImplementation(() => new Promise(() => undefined));
  expect(await worker.open()).toBe(PAGE);
});

test('a page of the copy never gets newer data, even when the network comes back', async () => {
  const worker = atWork({});
  await worker.open();
  worker.host[DATA] = '"new"';
  expect(await worker.data()).toBe('"copied"');
  expect(worker.askHost).toHaveBeenCalledTimes(1);
});

test('a page of another build gets nothing of this copy, and nothing of it is kept', async () => {
  const worker = atWork({ '': NEXT_PAGE, [DATA]: '"of the next build"' });
  expect(await worker.open()).toBe(NEXT_PAGE);
  expect(await worker.data()).toBe('"of the next build"');
  expect(worker.copied()).toBe('"copied"');
  worker.host[DATA] = 503;
  expect(await worker.data()).toBe(503);
});

test('a page of this build gets the copied data when the host is in trouble', async () => {
  const worker = atWork({ '': PAGE, [DATA]: 503 });
  await worker.open();
  expect(await worker.data()).toBe('"copied"');
});

test.each(['<!doctype html>', '{"version": 1, "act'])('what is no data is not kept: %s', async (text) => {
  const worker = atWork({ '': PAGE, [DATA]: text });
  await worker.open();
  expect(await worker.data()).toBe(text);
  expect(worker.copied()).toBe('"copied"');
});

test('code that is not in the copy comes from the host and is kept', async () => {
  const worker = atWork({ '': PAGE, 'assets/rare-1.js': 'rare code' });
  await worker.open();
  expect(await worker.part('assets/rare-1.js')).toBe('rare code');
  delete worker.host['assets/rare-1.js'];
  await vi.waitFor(async () => expect(await worker.part('assets/rare-1.js')).toBe('rare code'));
});

test('a frame is left alone: it gets the host, trouble and all', async () => {
  const worker = atWork({ [DATA]: 503 }, false);
  expect(await worker.data()).toBe(503);
});
