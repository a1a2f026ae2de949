/** The texts of a link by key, decoded, each key once. */
export type LinkParts = ReadonlyMap<string, string>;

/** What a query string holds, and the pieces that could not be read, as written but shortened. */
export interface ReadParts {
  readonly parts: LinkParts;
  readonly ignored: readonly string[];
}

const MAX_QUERY_LENGTH = 32_768;
const MAX_VALUE_LENGTH = 8192;
const MAX_SHOWN_LENGTH = 60;
/** Keys that newsletters and social networks add; they say nothing to the atlas and are no mistake. */
const TRACKING_KEY = /^(utm_|mtm_|pk_|fbclid$|gclid$|mc_)/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Reads a query string of any origin; never throws. A repeated key counts once, malformed pieces are set aside. */
export function readParts(search: string, keys: ReadonlySet<string>): ReadParts {
  const parts = new Map<string, string>();
  const ignored: string[] = [];
  for (const piece of search.slice(0, MAX_QUERY_LENGTH).replace(/^\?/, '').split('&')) {
    const [key, value] = readPiece(piece);
    if (key === '' && value === '') continue;
    if (key !== null && TRACKING_KEY.test(key)) continue;
    if (key === null || value === null || !keys.has(key) || parts.has(key)) ignored.push(shown(piece));
    else if (value.length > MAX_VALUE_LENGTH) ignored.push(shown(piece));
    else if (value !== '') parts.set(key, value);
  }
  if (search.length > MAX_QUERY_LENGTH) ignored.push('…');
  return { parts, ignored };
}

/** A part as the reader may be told of it: "theme=unknown", cut when long. */
export function partText(key: string, value: string): string {
  return shown(`${key}=${value}`);
}

/** A query string, with its question mark, that leaves commas and colons readable; empty when there is no part. */
export function writeParts(parts: Iterable<readonly [key: string, value: string]>): string {
  const text = [...parts].map(([key, value]) => `${key}=${encodeValue(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

function readPiece(piece: string): readonly [key: string | null, value: string | null] {
  const at = piece.indexOf('=');
  if (at < 0) return [decoded(piece), ''];
  return [decoded(piece.slice(0, at)), decoded(piece.slice(at + 1))];
}

/** `null` when a percent sequence is malformed. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(LONE_SURROGATE, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%20', '+');
}

function shown(text: string): string {
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH - 1)}…` : text;
}
