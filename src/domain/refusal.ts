/** Why bytes are no dataset at all; the words are made by `i18n`. */
export const REFUSAL_CODES = [
  /** The text is a web page: a missing file answered by a host's own page. */
  'html',
  'not-json',
  'not-utf8',
  'too-large',
  /** Lists in lists beyond what this browser can read. */
  'too-deep',
  /** JSON, but not an object. */
  'not-a-dataset',
  'wrong-version',
  /** No institution with a name and a home point. */
  'no-institution',
  /** No list of actions. */
  'no-actions',
  /** Neither `updated` nor any date from which to tell how old the data are. */
  'no-date',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
