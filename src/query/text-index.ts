import type { CooperationAction } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Dataset, Term } from '../domain/dataset.ts';
import type { LocalizedText } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import { geographyFacet } from '../filters/geography.ts';
import { searchWords, wantedWords } from './search-text.ts';

function bothLanguages(text: LocalizedText | null | undefined): readonly string[] {
  return text ? Object.values(text) : [];
}

function byId<T extends Term>(terms: readonly T[]): ReadonlyMap<string, T> {
  return new Map(terms.map((term) => [term.id, term]));
}

/** Everything that free text finds an action by, in both languages. */
function textsOf(dataset: Dataset): (action: CooperationAction) => readonly string[] {
  const themes = byId(dataset.themes);
  const types = byId(dataset.types);
  const organisations = byId(dataset.organisations);
  return (action) => [
    ...bothLanguages(action.title),
    ...bothLanguages(action.summary),
    ...action.partners.flatMap((code) => [countryName(code, 'fr'), countryName(code, 'en')]),
    ...geographyFacet.valuesOf(action).flatMap((id) => bothLanguages(regionBySlug(id)?.name)),
    ...action.organisations.flatMap((id) => [
      ...bothLanguages(organisations.get(id)?.label),
      organisations.get(id)?.acronym ?? '',
    ]),
    ...action.themes.flatMap((id) => [
      ...bothLanguages(themes.get(id)?.label),
      ...bothLanguages(themes.get(id)?.shortLabel),
    ]),
    ...bothLanguages(types.get(action.type)?.label),
    ...bothLanguages(types.get(action.type)?.plural),
    ...bothLanguages(action.place?.name),
  ];
}

/** Rows as a bitmap: row `i` is bit `i % 32` of word `i >> 5`. */
export type RowSet = Uint32Array;

/** Whether a row is in the set. */
export function hasRow(set: RowSet, row: number): boolean {
  return (((set[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

function addRow(set: RowSet, row: number): void {
  set[row >> 5] = (set[row >> 5] ?? 0) | (1 << (row & 31));
}

/** How many words of 32 bits a set of rows takes. */
function spanOf(size: number): number {
  return (size + 31) >> 5;
}

/** Free text search over a dataset. */
export interface TextIndex {
  /** The rows in which every word of the text begins a word of the action; `null` when the text has no word. */
  search(text: string): RowSet | null;
}

/** The distinct words of every row, as numbers in the order in which they came up. */
interface WordsByRow {
  readonly words: readonly string[];
  /** The words of row `i` are `numbers[rowStart[i] … rowStart[i + 1]]`. */
  readonly rowStart: Uint32Array;
  readonly numbers: Uint32Array;
}

function readWords(dataset: Dataset): WordsByRow {
  const read = textsOf(dataset);
  const numberOf = new Map<string, number>();
  /** What stands between two spaces recurs; it is taken apart once. */
  const numbersOfToken = new Map<string, readonly number[]>();
  const lastRowOf: number[] = [];
  const rowStart = new Uint32Array(dataset.actions.length + 1);
  const numbers: number[] = [];
  const numbersOf = (token: string): readonly number[] => {
    const own = searchWords(token).map((word) => {
      const number = numberOf.get(word) ?? numberOf.size;
      numberOf.set(word, number);
      return number;
    });
    numbersOfToken.set(token, own);
    return own;
  };
  dataset.actions.forEach((action, row) => {
    for (const text of read(action)) {
      for (const token of text.split(/\s+/u)) {
        for (const number of numbersOfToken.get(token) ?? numbersOf(token)) {
          if (lastRowOf[number] === row) continue;
          lastRowOf[number] = row;
          numbers.push(number);
        }
      }
    }
    rowStart[row + 1] = numbers.length;
  });
  return { words: [...numberOf.keys()], rowStart, numbers: Uint32Array.from(numbers) };
}

/** Sorted words and the rows of each: `rows[starts[w] … starts[w + 1]]`, or `bitmaps.get(w)` for the frequent ones. */
interface Postings {
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly bitmaps: ReadonlyMap<number, RowSet>;
}

function invertWords({ words, rowStart, numbers }: WordsByRow): Postings {
  const size = rowStart.length - 1;
  const span = spanOf(size);
  const totals = new Uint32Array(words.length);
  for (const number of numbers) totals[number] = (totals[number] ?? 0) + 1;
  const order = words.map((_, number) => number).toSorted((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));

  const starts = new Uint32Array(words.length + 1);
  const next = new Uint32Array(words.length);
  const bitmaps = new Map<number, RowSet>();
  const bitmapOf = new Map<number, RowSet>();
  order.forEach((number, word) => {
    const start = starts[word] ?? 0;
    const isFrequent = (totals[number] ?? 0) > span;
    next[number] = start;
    starts[word + 1] = isFrequent ? start : start + (totals[number] ?? 0);
    if (!isFrequent) return;
    const bitmap = new Uint32Array(span);
    bitmaps.set(word, bitmap);
    bitmapOf.set(number, bitmap);
  });
  const rows = new Uint32Array(starts[words.length] ?? 0);
  for (let row = 0; row < size; row++) {
    for (const number of numbers.subarray(rowStart[row], rowStart[row + 1])) {
      const bitmap = bitmapOf.get(number);
      if (bitmap) {
        addRow(bitmap, row);
        continue;
      }
      const place = next[number] ?? 0;
      next[number] = place + 1;
      rows[place] = row;
    }
  }
  return { words: order.map((number) => words[number] ?? ''), starts, rows, bitmaps };
}

/**
 * Reads every text of the dataset once: a sorted vocabulary, and for each word the rows that use it, as a list or, where
 * that is shorter, as a bitmap. A search costs the postings of the words that begin with what is looked for.
 */
export function createTextIndex(dataset: Dataset): TextIndex {
  const { words: vocabulary, starts, rows, bitmaps } = invertWords(readWords(dataset));
  const span = spanOf(dataset.actions.length);

  /** Place of the first word that is not before `prefix`. */
  const firstFrom = (prefix: string): number => {
    let low = 0;
    let high = vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((vocabulary[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const rowsWith = (prefix: string): RowSet => {
    const found = new Uint32Array(span);
    // U+FFFF comes after every letter: what lies between the two places begins with the prefix.
    const last = firstFrom(`${prefix}\uFFFF`);
    for (let word = firstFrom(prefix); word < last; word++) {
      const bitmap = bitmaps.get(word);
      if (bitmap) for (let place = 0; place < span; place++) found[place] = (found[place] ?? 0) | (bitmap[place] ?? 0);
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at++) addRow(found, rows[at] ?? 0);
    }
    return found;
  };

  return {
    search(text) {
      const words = wantedWords(text);
      if (words.length === 0) return null;
      return words.map(rowsWith).reduce((all, one) => all.map((both, place) => both & (one[place] ?? 0)));
    },
  };
}
