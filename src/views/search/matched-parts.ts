import { searchWords } from '../../query/search-text.ts';

/** A piece of a label and where it begins; `isMatch` pieces are what the reader typed. */
export interface LabelPart {
  readonly start: number;
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a label where its words begin with a typed word, accents and case ignored; the pieces joined are the label. */
export function matchedParts(label: string, typed: string): readonly LabelPart[] {
  const wanted = searchWords(typed);
  const parts: LabelPart[] = [];
  let done = 0;
  const addUntil = (end: number, isMatch: boolean) => {
    if (end > done) parts.push({ start: done, text: label.slice(done, end), isMatch });
    done = Math.max(done, end);
  };
  for (const { 0: word, index } of label.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const length = matchLength(word, wanted);
    if (length === 0) continue;
    addUntil(index, false);
    addUntil(index + length, true);
  }
  addUntil(label.length, false);
  return parts;
}

/** How many characters of a word, as written, spell the longest typed word that begins it. */
function matchLength(word: string, wanted: readonly string[]): number {
  const folded = searchWords(word).join('');
  const matching = wanted.filter((typed) => folded.startsWith(typed));
  const longest = Math.max(0, ...matching.map((typed) => typed.length));
  let length = 0;
  while (length < word.length && searchWords(word.slice(0, length)).join('').length < longest) length += 1;
  return length;
}
