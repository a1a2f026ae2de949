import { expect, test, vi } from 'vitest';
import type { ViewRecord } from '../state/url/view-record.ts';
import { type Channel, type Later, shareView } from './sync-channel.ts';

/** Channels that hear each other a moment later. */
function room() {
  const members = new Map<Channel, (message: unknown) => void>();
  let messages = 0;
  const open = (): Channel => {
    const self: Channel = {
      listen: (listener) => void members.set(self, listener),
      send: (message) => {
        messages += 1;
        for (const [other, listener] of members) if (other !== self) queueMicrotask(() => listener(message));
      },
      close: () => void members.delete(self),
    };
    return self;
  };
  return { open, count: () => messages };
}

const heard = () => new Promise((resolve) => setTimeout(resolve));

const never: Later = () => () => undefined;

function windowIn(channel: Channel, start: ViewRecord, later = never) {
  let view = start;
  const shared = shareView(
    channel,
    () => view,
    (given) => {
      view = Object.fromEntries(Object.entries({ ...view, ...given }).filter(([, text]) => text !== ''));
      shared.tell(view);
    },
    later,
  );
  return {
    view: () => view,
    change: (next: ViewRecord) => {
      view = next;
      shared.tell(next);
    },
    close: shared.close,
  };
}

test('a change in one window comes to the others, but what is each one’s own stays', async () => {
  const { open, count } = room();
  const audience = windowIn(open(), { theme: 'ai', lang: 'fr', show: 'map' });
  const speaker = windowIn(open(), { theme: 'ai', lang: 'en' });
  await heard();
  audience.change({ from: '2024', lang: 'fr', show: 'map' });
  await heard();
  expect(speaker.view()).toEqual({ from: '2024', lang: 'en' });
  const before = count();
  speaker.change({ from: '2024', lang: 'fr' });
  await heard();
  expect(count()).toBe(before);
});

test('a window that opens late takes the view over; junk on the channel changes nothing', async () => {
  const { open } = room();
  const audience = windowIn(open(), {});
  audience.change({ select: 'KAZ' });
  const speaker = windowIn(open(), { lang: 'en' });
  await heard();
  expect(speaker.view()).toEqual({ select: 'KAZ', lang: 'en' });
  const stranger = open();
  for (const junk of [null, 3, 'x', { view: 3 }, { view: { select: 3 } }, { view: ['a'] }]) stranger.send(junk);
  await heard();
  expect(speaker.view()).toEqual({ select: 'KAZ', lang: 'en' });
  speaker.close();
  audience.change({});
  await heard();
  expect(speaker.view()).toEqual({ select: 'KAZ', lang: 'en' });
});

test('a window that was alone and never changed answers one that opens late with another link', async () => {
  const { open } = room();
  const waits: (() => void)[] = [];
  windowIn(open(), { select: 'KAZ' }, (act) => {
    waits.push(act);
    return () => undefined;
  });
  await heard();
  for (const end of waits) end();
  const late = windowIn(open(), { theme: 'ai' });
  await heard();
  expect(late.view()).toEqual({ select: 'KAZ' });
});

test('a window that is closed waits for nothing any more', () => {
  const stop = vi.fn<() => void>();
  windowIn(room().open(), {}, () => stop).close();
  expect(stop).toHaveBeenCalledOnce();
});
