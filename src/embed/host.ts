import type { Heard, HostPort } from './host-port.ts';
import type { Command, OpenMessage, TrustedMessage } from './protocol.ts';
import { readMessage } from './read-message.ts';

/** The conversation with the page around: who is told what, and whose words count. */
export interface Host {
  /** For any parent. */
  readonly tell: (message: OpenMessage) => void;
  /** For a parent of an allowed origin; nobody else hears it. */
  readonly confide: (message: TrustedMessage) => void;
  /** Settles which origins are allowed; what was said before is obeyed now, if it came from one of them. */
  readonly trust: (origins: ReadonlySet<string>) => void;
  /** Begins to listen; answers how to stop. */
  readonly listen: (obey: (command: Command) => void) => () => void;
}

const ignore = () => undefined;

/** Words of the host that wait for the configuration; more than these are forgotten. */
const MOST_WAITING = 32;

/** The host behind a port. Until `trust`, its commands wait; junk and strangers are ignored without a sign. */
export function createHost(port: HostPort): Host {
  let obey: (command: Command) => void = ignore;
  let trusted: ReadonlySet<string> | null = null;
  let waiting: Heard[] = [];
  /** The origin of the parent, once it is known. */
  let origin = port.origin;

  function confide(message: TrustedMessage): void {
    if (origin !== null && trusted?.has(origin)) port.post(message, origin);
  }

  function hear(heard: Heard): void {
    const read = readMessage(heard.data);
    if (read === null || read.kind === 'slide') return;
    if (trusted === null) {
      if (waiting.length < MOST_WAITING) waiting.push(heard);
      return;
    }
    if (!trusted.has(heard.origin)) return;
    ({ origin } = heard);
    if (read.kind === 'command') obey(read.command);
    else confide({ type: 'error', code: read.code, detail: read.detail });
  }

  return {
    tell: (message) => port.post(message, '*'),
    confide,
    trust: (origins) => {
      trusted = origins;
      const heard = waiting;
      waiting = [];
      for (const each of heard) hear(each);
    },
    listen: (given) => {
      obey = given;
      return port.listen(hear);
    },
  };
}
