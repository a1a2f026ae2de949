import type { Dataset } from '../domain/dataset.ts';
import { type Columns, rowsWith } from './columns.ts';
import { addRow, addRows, createRowSet, type RowSet } from './row-set.ts';
import { searchWords, wantedWords } from './search-text.ts';
import { textsOfAction, textsOfValue } from './searched-texts.ts';

/** Free text search over a dataset. */
export interface TextIndex {
  /** Goes on building while there is time, asked every few actions; `true` once all is built. */
  build(hasTime: () => boolean): boolean;
  /** The rows in which every word of the text begins a word of the action; `null` when the text has no word. Builds what is missing first. */
  search(text: string): RowSet | null;
}

/** Sorted words, so that those with a common beginning stand together. */
interface Vocabulary {
  readonly words: readonly string[];
  /** The first place at or after which words are not before `text`. O(log n). */
  placeOf(text: string): number;
}

/** The rows of each word of the prose, by its place in the vocabulary: `rows[starts[w] … starts[w + 1]]`, or a bitmap for the frequent ones. */
interface Postings {
  readonly vocabulary: Vocabulary;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly bitmaps: readonly (RowSet | undefined)[];
}

/** How many actions are read between two looks at the clock. */
const ACTIONS_AT_ONCE = 32;
/** How many words are looked at between two looks at the clock, while they are sorted. */
const WORDS_AT_ONCE = 1024;

/**
 * Two vocabularies: the words of the actions' own prose, each with its rows, and the words of the names of facet values
 * (countries, regions, themes, types, organisations), each with its values, whose rows the columns know already. A search
 * costs the postings of the words that begin with what is looked for.
 */
export function createTextIndex(dataset: Dataset, columns: Columns): TextIndex {
  let building: ReturnType<typeof readProse> | null = readProse(dataset, columns);
  let prose: Postings | null = null;
  let names: ReturnType<typeof createNames> | null = null;

  const build = (hasTime: () => boolean): boolean => {
    while (building !== null && hasTime()) {
      const step = building.next();
      if (step.done !== true) continue;
      prose = step.value;
      building = null;
    }
    return prose !== null;
  };

  const rowsOf = (prefix: string, { vocabulary, starts, rows, bitmaps }: Postings): RowSet => {
    names ??= createNames(dataset, columns);
    const found = names.rowsWith(prefix);
    const last = vocabulary.placeOf(endOf(prefix));
    for (let word = vocabulary.placeOf(prefix); word < last; word++) {
      const bitmap = bitmaps[word];
      if (bitmap) addRows(found, bitmap);
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at++) addRow(found, rows[at] ?? 0);
    }
    return found;
  };

  return {
    build,
    search(text) {
      const words = wantedWords(text);
      if (words.length === 0) return null;
      build(() => true);
      const postings = prose;
      if (postings === null) return null;
      return words
        .map((word) => rowsOf(word, postings))
        .reduce((all, one) => all.map((both, place) => both & (one[place] ?? 0)));
    },
  };
}

/** What comes after every word that begins with `prefix`: U+FFFF comes after every letter. */
function endOf(prefix: string): string {
  return `${prefix}\uFFFF`;
}

function createVocabulary(words: readonly string[]): Vocabulary {
  return {
    words,
    placeOf(text) {
      let low = 0;
      let high = words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((words[middle] ?? '') < text) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Finds rows by the names of their facet values. */
function createNames(dataset: Dataset, { size, facets }: Columns) {
  const valuesOfWord = new Map<string, number[]>();
  for (const { facet, ids, first } of facets) {
    ids.forEach((id, place) => {
      for (const word of new Set(textsOfValue(dataset, facet.id, id).flatMap(searchWords))) {
        valuesOfWord.set(word, [...(valuesOfWord.get(word) ?? []), first + place]);
      }
    });
  }
  const vocabulary = createVocabulary([...valuesOfWord.keys()].toSorted());

  return {
    /** The rows with a value whose name has a word that begins with `prefix`. */
    rowsWith(prefix: string): RowSet {
      const found = createRowSet(size);
      const words = vocabulary.words.slice(vocabulary.placeOf(prefix), vocabulary.placeOf(endOf(prefix)));
      const wanted = new Set(words.flatMap((word) => valuesOfWord.get(word) ?? []));
      for (const segment of facets) {
        const { first, ids } = segment;
        if (ids.some((_, place) => wanted.has(first + place))) addRows(found, rowsWith(segment, wanted, 1));
      }
      return found;
    },
  };
}

/** Reads the prose of every action, some at a time, then sorts the words and brings the rows of each together. */
function* readProse({ actions }: Dataset, { size, order }: Columns): Generator<undefined, Postings> {
  const numberOf = new Map<string, number>();
  /** What stands between two spaces recurs; it is taken apart once. */
  const numbersOfToken = new Map<string, readonly number[]>();
  const totals: number[] = [];
  const lastRowOf: number[] = [];
  const rowStart = new Uint32Array(size + 1);
  let numbers = new Uint32Array(size * 32 + 64);
  let used = 0;

  const takeApart = (token: string): readonly number[] => {
    const own = searchWords(token).map((word) => {
      const known = numberOf.get(word);
      if (known !== undefined) return known;
      lastRowOf.push(-1);
      numberOf.set(word, lastRowOf.length - 1);
      return totals.push(0) - 1;
    });
    numbersOfToken.set(token, own);
    return own;
  };
  const note = (number: number, row: number): void => {
    if (lastRowOf[number] === row) return;
    lastRowOf[number] = row;
    totals[number] = (totals[number] ?? 0) + 1;
    if (used === numbers.length) {
      const larger = new Uint32Array(used * 2);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[used++] = number;
  };

  for (let row = 0; row < size; row++) {
    if (row % ACTIONS_AT_ONCE === 0) yield;
    const action = actions[order[row] ?? 0];
    for (const text of action ? textsOfAction(action) : []) {
      for (const token of text.split(' ')) {
        for (const number of numbersOfToken.get(token) ?? takeApart(token)) note(number, row);
      }
    }
    rowStart[row + 1] = used;
  }
  numbersOfToken.clear();
  yield;
  const words = yield* sorted(numberOf.keys());

  const span = createRowSet(size).length;
  const starts = new Uint32Array(words.length + 1);
  const bitmaps: (RowSet | undefined)[] = [];
  /** By word number, where its next row goes; by word number, its bitmap. */
  const next = new Uint32Array(words.length);
  const bitmapOf: (RowSet | undefined)[] = Array.from({ length: words.length });
  for (const [place, word] of words.entries()) {
    if (place % WORDS_AT_ONCE === 0) yield;
    const number = numberOf.get(word) ?? 0;
    const total = totals[number] ?? 0;
    const start = starts[place] ?? 0;
    const bitmap = total > span ? createRowSet(size) : undefined;
    bitmaps.push(bitmap);
    bitmapOf[number] = bitmap;
    next[number] = start;
    starts[place + 1] = bitmap ? start : start + total;
  }
  const rows = new Uint32Array(starts[words.length] ?? 0);
  for (let row = 0; row < size; row++) {
    if (row % (ACTIONS_AT_ONCE * 16) === 0) yield;
    const end = rowStart[row + 1] ?? 0;
    for (let at = rowStart[row] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      const bitmap = bitmapOf[number];
      if (bitmap) addRow(bitmap, row);
      else {
        const place = next[number] ?? 0;
        next[number] = place + 1;
        rows[place] = row;
      }
    }
  }
  return { vocabulary: createVocabulary(words), starts, rows, bitmaps };
}

/** Sorts distinct words, as `toSorted` does, some at a time: those with the same first three letters together. */
function* sorted(words: Iterable<string>): Generator<undefined, readonly string[]> {
  const byBeginning = new Map<string, string[]>();
  let seen = 0;
  for (const word of words) {
    if (seen++ % WORDS_AT_ONCE === 0) yield;
    const beginning = word.slice(0, 3);
    const group = byBeginning.get(beginning);
    if (group) group.push(word);
    else byBeginning.set(beginning, [word]);
  }
  const all: string[] = [];
  let unseen = 0;
  for (const beginning of [...byBeginning.keys()].toSorted()) {
    const group = byBeginning.get(beginning) ?? [];
    all.push(...group.toSorted());
    unseen += group.length;
    if (unseen < WORDS_AT_ONCE) continue;
    unseen = 0;
    yield;
  }
  return all;
}
