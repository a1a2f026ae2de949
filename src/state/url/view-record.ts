import type { ViewState } from '../view-state.ts';
import { linkParts, readLink, type ReadLink } from './link.ts';
import { writeParts } from './parts.ts';

/** A view, or a part of one, by the keys of a link: `{ theme: 'ai', from: '2024' }`. */
export type ViewRecord = Readonly<Record<string, string>>;

const MAX_KEYS = 64;
const NO_FIELDS: ReadonlySet<keyof ViewState> = new Set();
const KEY_FORM = /^[a-z]{1,16}$/;

/** Every part of a view that is not its default. */
export function recordOf(view: ViewState): ViewRecord {
  return linkParts(view, NO_FIELDS);
}

/** A record of any origin: texts by link keys; `null` when it is none. Whether they make sense is for `withRecord` to say. */
export function readViewRecord(value: unknown): ViewRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length > MAX_KEYS) return null;
  const texts = entries.flatMap(([key, text]) =>
    KEY_FORM.test(key) && typeof text === 'string' ? [[key, text] as const] : [],
  );
  return texts.length === entries.length ? Object.fromEntries(texts) : null;
}

/** The view with the parts that a record names, an empty text standing for the default; what is not understood is reported. */
export function withRecord(view: ViewState, record: ViewRecord): ReadLink {
  const { language, appearance } = view;
  const parts = Object.entries({ ...recordOf(view), ...record }).filter(([, text]) => text !== '');
  return readLink(writeParts(parts), { language, appearance: 'appearance' in record ? null : appearance });
}
