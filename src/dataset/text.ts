/**
 * Characters that no reader sees and that hide, reorder or forge what stands around them: controls, soft hyphens, zero-width
 * spaces, embeddings, overrides and isolates of direction, byte order marks, annotations, tags. What scripts need to be
 * written well stays: joiners (U+200C, U+200D) and marks of direction (U+200E, U+200F).
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u{ad}\u{61c}\u{180e}\u{200b}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;
const UNSEEN_OR_FORMAT = /[\p{Cc}\p{Cf}]/gu;
const VISIBLE = /[^\s\p{Cf}]/u;
const LINE_BREAKS = /[\t\n\r\u2028\u2029]+/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Latin letters and punctuation, composed and seen: most texts have no others, and only their ends to be cleaned. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;
/** The form of an id that a link can carry in a list, and tell from "not stated": no space, comma or unseen character. */
export const USABLE_ID = /^(?!none$)[^\s,\p{Cc}\p{Cf}]{1,100}$/u;

/** A text in Unicode's composed form (NFC) without spaces around it; halves of characters, which no link can carry, become U+FFFD. */
export function canonicalText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.trim().normalize('NFC').replace(LONE_SURROGATE, '\ufffd');
}

/** A canonical text on one line without what cannot be seen; empty when nothing of it can. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  const clean = canonicalText(text.replace(UNSEEN, '').replace(LINE_BREAKS, ' '));
  return VISIBLE.test(clean) ? clean : '';
}

/** Whether a text has characters that `cleanText` takes away. */
export function hasUnseen(text: string): boolean {
  return !PLAIN.test(text) && text.search(UNSEEN) >= 0;
}

/** A text with its unseen characters written as U+ and their code. */
export function spellUnseen(text: string): string {
  return text.replace(
    UNSEEN_OR_FORMAT,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** A text cut to `most` UTF-16 units, the last of them an ellipsis, never within a character. */
export function cutText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** Whether a text has the form of an id. */
export function isUsableId(id: string): boolean {
  return USABLE_ID.test(id);
}
