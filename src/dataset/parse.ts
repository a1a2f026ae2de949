import { DatasetRefused } from './errors.ts';
import { excerpt, isJsonObject, type JsonObject, type JsonValue } from './json.ts';

/** The longest text that is read, in UTF-16 units: a hundred thousand actions fit three times. */
export const LONGEST_TEXT = 200_000_000;

/** The longest action, and the longest text before the first one, that are read in pieces. */
const LONGEST_PIECE = 1_000_000;

/** Where the actions begin, and the first of them up to the name of its first field. */
const LIST = /[^\\]"actions"\s*:\s*\[(\s*\{\s*"\w+")/;

/** The text of some bytes. @throws {DatasetRefused} when they are no UTF-8. */
export function decodeUtf8(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DatasetRefused('not-utf8');
  }
}

/**
 * The object that the text holds; a byte order mark before it is allowed.
 * @throws {DatasetRefused} when there is none.
 */
export function parseRoot(text: string): JsonObject {
  if (text.length > LONGEST_TEXT) throw new DatasetRefused('too-large', String(text.length));
  const content = text.replace(/^\ufeff/, '').trimStart();
  if (content.startsWith('<')) throw new DatasetRefused('html');
  let value: JsonValue;
  try {
    value = JSON.parse(content);
  } catch (error) {
    // An engine out of stack says so in its own way; only a mistake in the text is a `SyntaxError`.
    if (!(error instanceof SyntaxError)) throw new DatasetRefused('too-deep');
    throw new DatasetRefused('not-json', excerpt(error.message));
  }
  if (!isJsonObject(value)) throw new DatasetRefused('not-a-dataset', excerpt(value));
  return value;
}

/**
 * Takes the bytes of a text one after another; nothing is their end. Answers then the object that the text holds, or `null`
 * when it must be parsed as a whole, to be read or to be refused.
 */
export type PieceParser = (bytes?: Uint8Array) => JsonObject | null;

/**
 * Parses the text of a dataset some actions at a time. It is cut where an action ends and one begins as the first one does,
 * be it in one line or indented. A cut in the wrong place leaves pieces that are no JSON, so what comes out is what
 * `JSON.parse` makes of the text, or nothing.
 */
export function createPieceParser(): PieceParser {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const actions: JsonValue[] = [];
  let head = '';
  let cut = '';
  let rest = '';
  let length = 0;

  const add = (text: string): void => {
    length += text.length;
    rest += text;
    const list = cut ? null : LIST.exec(rest);
    if (list?.[1]) {
      const start = list.index + list[0].length - list[1].length;
      head = rest.slice(0, start);
      rest = rest.slice(start);
      cut = `},${list[1]}`;
    }
    const end = cut ? rest.lastIndexOf(cut) + 1 : 0;
    if (end > 0) {
      const some: readonly JsonValue[] = JSON.parse(`[${rest.slice(0, end)}]`);
      actions.push(...some);
      rest = rest.slice(end + 1);
    }
    if (rest.length > LONGEST_PIECE || length > LONGEST_TEXT) throw new RangeError();
  };

  let isWhole = false;
  return (bytes) => {
    try {
      if (!isWhole) add(decoder.decode(bytes, { stream: bytes !== undefined }));
      if (isWhole || bytes) return null;
      const before: JsonObject = JSON.parse(`${head}]}`);
      // No name in the rest is as long as the rest.
      const last = ' '.repeat(rest.length);
      const { [last]: some, ...after }: JsonObject = JSON.parse(`{"${last}":[${rest}`);
      return { ...before, actions: actions.concat(some ?? []), ...after };
    } catch {
      isWhole = true;
      return null;
    }
  };
}
