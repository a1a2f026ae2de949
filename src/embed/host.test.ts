import { expect, test } from 'vitest';
import { type Heard, type HostPort } from './host-port.ts';
import { createHost } from './host.ts';

const FRIEND = 'https://friend.example';
const STRANGER = 'https://stranger.example';

const ignore = () => undefined;

function conversation(origin: string | null = null) {
  const posted: (readonly [type: string, target: string])[] = [];
  const acts: string[] = [];
  let hear: (heard: Heard) => void = ignore;
  const port: HostPort = {
    origin,
    ownOrigin: 'https://atlas.example',
    post: ({ type }, target) => posted.push([type, target]),
    listen: (listener) => {
      hear = listener;
      return () => {
        hear = ignore;
      };
    },
  };
  const host = createHost(port);
  host.listen(({ type }) => acts.push(type));
  return { host, posted, acts, say: (data: unknown, from = FRIEND) => hear({ data, origin: from }) };
}

const command = (type: string) => ({ atlas: 1, type });

test('commands are obeyed only from an allowed origin', () => {
  const { host, acts, say } = conversation();
  host.trust(new Set([FRIEND]));
  say(command('play'), STRANGER);
  say(command('pause'), 'null');
  say(command('next'));
  expect(acts).toEqual(['next']);
});

test('what was said before the configuration came is obeyed then, if an allowed origin said it', () => {
  const { host, acts, say } = conversation();
  say(command('play'), STRANGER);
  say(command('next'));
  expect(acts).toEqual([]);
  host.trust(new Set([FRIEND]));
  expect(acts).toEqual(['next']);
});

test('what the view shows goes to exactly the allowed origin, and to nobody before the parent is known', () => {
  const { host, posted, say } = conversation();
  const told = () => host.confide({ type: 'select', countries: ['KAZ'], action: null });
  host.trust(new Set([FRIEND]));
  told();
  say(command('hello'), STRANGER);
  told();
  expect(posted).toEqual([]);
  say(command('hello'));
  told();
  expect(posted).toEqual([['select', FRIEND]]);
  host.tell({ type: 'resize', height: 3 });
  expect(posted.at(-1)).toEqual(['resize', '*']);
});

test('where the browser tells the parent’s origin, an allowed one hears at once and a stranger never', () => {
  for (const [origin, heard] of [
    [FRIEND, [['select', FRIEND]]],
    [STRANGER, []],
  ] as const) {
    const { host, posted } = conversation(origin);
    host.trust(new Set([FRIEND]));
    host.confide({ type: 'select', countries: [], action: null });
    expect(posted).toEqual(heard);
  }
});

test('a command of an allowed origin that is not known is answered with its name; a stranger gets no answer', () => {
  const { host, posted, acts, say } = conversation();
  host.trust(new Set([FRIEND]));
  say({ atlas: 1, type: 'explode' }, STRANGER);
  say({ atlas: 7, type: 'play' }, STRANGER);
  expect(posted).toEqual([]);
  say({ atlas: 1, type: 'explode' });
  say({ atlas: 7, type: 'play' });
  expect(posted).toEqual([
    ['error', FRIEND],
    ['error', FRIEND],
  ]);
  expect(acts).toEqual([]);
});
