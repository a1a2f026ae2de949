import type { OpenMessage, TrustedMessage } from './protocol.ts';
import { PROTOCOL_VERSION } from './protocol.ts';

/** A message from the parent window. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

/** The window that this page is framed by. */
export interface HostPort {
  /** Its origin, where the browser tells it without being spoken to. */
  readonly origin: string | null;
  /** The origin of this page. */
  readonly ownOrigin: string;
  readonly post: (message: OpenMessage | TrustedMessage, targetOrigin: string) => void;
  /** Messages of the parent only; answers how to stop. */
  readonly listen: (listener: (heard: Heard) => void) => () => void;
}

/** The parent of a window; `null` where it stands alone. */
export function hostOf(frame: Window): HostPort | null {
  const { parent } = frame;
  if (parent === frame) return null;
  return {
    // Firefox has no such list; the first word of a trusted host tells then.
    origin: ancestorsOf(frame)[0] ?? null,
    ownOrigin: frame.origin,
    post: (message, targetOrigin) => parent.postMessage({ atlas: PROTOCOL_VERSION, ...message }, targetOrigin),
    listen: (listener) => {
      const hear = ({ source, data, origin }: MessageEvent): void => {
        if (source === parent) listener({ data, origin });
      };
      frame.addEventListener('message', hear);
      return () => frame.removeEventListener('message', hear);
    },
  };
}

/** The origins of the windows around a frame, the nearest first. */
function ancestorsOf({ location }: Window): ArrayLike<string> {
  return 'ancestorOrigins' in location ? location.ancestorOrigins : [];
}
