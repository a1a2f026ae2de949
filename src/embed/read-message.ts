import { readViewRecord } from '../state/url/view-record.ts';
import { type Command, PROTOCOL_VERSION, SNAPSHOT_FORMATS, type SlideSignal } from './protocol.ts';

/** What a message asks for; one in the protocol's envelope that asks for nothing known says why. */
export type ReadMessage =
  | { readonly kind: 'slide'; readonly signal: SlideSignal }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'refused'; readonly code: 'unknown-command' | 'version'; readonly detail: string };

const MAX_DETAIL_LENGTH = 60;
const ID_FORM = /^[\w.:~-]{1,64}$/;

/** Reads the data of a message of any origin; `null` for what is not addressed to the atlas. Never throws. */
export function readMessage(data: unknown): ReadMessage | null {
  if (data === 'slide:start') return { kind: 'slide', signal: 'start' };
  if (data === 'slide:stop') return { kind: 'slide', signal: 'stop' };
  if (typeof data !== 'object' || data === null || !('atlas' in data) || !('type' in data)) return null;
  const { atlas, type } = data;
  if (typeof atlas !== 'number' || typeof type !== 'string') return null;
  if (atlas !== PROTOCOL_VERSION) return { kind: 'refused', code: 'version', detail: cut(String(atlas)) };
  const command = readCommand(type, data);
  return command ? { kind: 'command', command } : { kind: 'refused', code: 'unknown-command', detail: cut(type) };
}

function readCommand(type: string, data: object): Command | null {
  switch (type) {
    case 'hello':
    case 'play':
    case 'pause':
    case 'next':
    case 'previous':
      return { type };
    case 'set': {
      const view = readViewRecord('view' in data ? data.view : null);
      return view && { type, view };
    }
    case 'snapshot': {
      const wanted = 'format' in data ? data.format : 'png';
      const format = SNAPSHOT_FORMATS.find((known) => known === wanted);
      const id = 'id' in data && typeof data.id === 'string' && ID_FORM.test(data.id) ? data.id : null;
      return format ? { type, id, format } : null;
    }
    default:
      return null;
  }
}

function cut(text: string): string {
  return text.slice(0, MAX_DETAIL_LENGTH);
}
