import { type ViewRecord, readViewRecord } from '../state/url/view-record.ts';

/** What the windows of the atlas say to each other. */
export interface Channel {
  readonly send: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** Before the name of a channel, so that no other page of the origin speaks on it. */
const NAME_PREFIX = 'atlas.view.';

/** The channel of a name, among the windows of this origin. */
export function openChannel(name: string): Channel {
  const channel = new BroadcastChannel(NAME_PREFIX + name);
  return {
    // A channel has no target origin, which a linter asks of every `postMessage`.
    send: (message) => channel['postMessage'](message),
    listen: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    close: () => channel.close(),
  };
}

/** A view that several windows of the atlas share. */
export interface SharedView {
  /** Tells the others the present view, unless it is what they have said last. */
  readonly tell: (view: ViewRecord) => void;
  readonly close: () => void;
}

/** Acts after a time in milliseconds, unless it is called off before. */
export type Later = (act: () => void, ms: number) => () => void;

/** How long a window waits for the view of the others before it takes its own for the common one. */
const ANSWER_MS = 300;

const inTime: Later = (act, ms) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** What is each window's own: its size, its parts, its language. */
const OWN_KEYS: readonly string[] = ['embed', 'show', 'interaction', 'background', 'sync', 'lang', 'appearance'];

/**
 * Keeps a view in step over a channel. A window that opens asks for the view of the others and takes the first answer; when
 * none comes, those that open later take its own.
 * @param read the present view. @param adopt takes a whole view over: keys that it does not name get their default.
 */
export function shareView(
  channel: Channel,
  read: () => ViewRecord,
  adopt: (view: ViewRecord) => void,
  later = inTime,
): SharedView {
  let last = textOf(sharedPart(read()));
  let isAsking = true;
  const send = (): void => channel.send({ view: sharedPart(read()) });

  channel.listen((data) => {
    const said = typeof data === 'object' && data !== null && 'view' in data ? data.view : undefined;
    if (said === 'asked') {
      // Two windows that open at once have nothing to tell each other.
      if (!isAsking) send();
      return;
    }
    const view = readViewRecord(said);
    if (!view) return;
    isAsking = false;
    const shared = sharedPart(view);
    last = textOf(shared);
    adopt({ ...emptied(sharedPart(read())), ...shared });
  });
  channel.send({ view: 'asked' });
  const stopWaiting = later(() => {
    isAsking = false;
  }, ANSWER_MS);

  return {
    tell: (view) => {
      const text = textOf(sharedPart(view));
      if (text === last) return;
      last = text;
      isAsking = false;
      send();
    },
    close: () => {
      stopWaiting();
      channel.close();
    },
  };
}

function sharedPart(view: ViewRecord): ViewRecord {
  return Object.fromEntries(Object.entries(view).filter(([key]) => !OWN_KEYS.includes(key)));
}

function emptied(view: ViewRecord): ViewRecord {
  return Object.fromEntries(Object.keys(view).map((key) => [key, '']));
}

function textOf(view: ViewRecord): string {
  return JSON.stringify(Object.entries(view).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
