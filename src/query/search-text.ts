import type { CooperationAction } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Dataset, Term } from '../domain/dataset.ts';
import type { LocalizedText } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';

/** Letters that Unicode does not take apart into a letter and an accent. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The words of a text without accents, case, apostrophes or punctuation: "L’Œuvre d’État" is `l oeuvre d etat`. */
export function searchWords(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøłđðþı]/gu, (letter) => LIGATURES[letter] ?? letter);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** French words that lean on the next one: "l’énergie" looks for "énergie". */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’](?=[\p{L}\p{N}])/giu;

/** The distinct words that a reader looks for, without elided articles. */
export function wantedWords(text: string): readonly string[] {
  return [...new Set(searchWords(text.replaceAll(ELISION, ' ')))];
}

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
    ...action.regions.flatMap((slug) => bothLanguages(regionBySlug(slug)?.name)),
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

/** Free text search over a dataset. */
export interface TextIndex {
  /** By action index, 1 where every word of the text begins a word of the action; `null` when the text has no word. */
  search(text: string): Uint8Array | null;
}

/** Reads every text of the dataset once: a sorted vocabulary, and for each word the actions that use it. */
export function createTextIndex(dataset: Dataset): TextIndex {
  const read = textsOf(dataset);
  const actionsByWord = new Map<string, Set<number>>();
  dataset.actions.forEach((action, index) => {
    for (const word of read(action).flatMap(searchWords)) {
      const actions = actionsByWord.get(word);
      if (actions) actions.add(index);
      else actionsByWord.set(word, new Set([index]));
    }
  });
  const vocabulary = [...actionsByWord].toSorted(([a], [b]) => (a < b ? -1 : 1));

  /** Place of the first word that is not before `prefix`. */
  const firstFrom = (prefix: string): number => {
    let low = 0;
    let high = vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((vocabulary[middle]?.[0] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const actionsWith = (prefix: string): Uint8Array => {
    const found = new Uint8Array(dataset.actions.length);
    // U+FFFF comes after every letter: what lies between the two places begins with the prefix.
    for (const [, actions] of vocabulary.slice(firstFrom(prefix), firstFrom(`${prefix}\uFFFF`))) {
      for (const action of actions) found[action] = 1;
    }
    return found;
  };

  return {
    search(text) {
      const words = wantedWords(text);
      if (words.length === 0) return null;
      return words.map(actionsWith).reduce((all, one) => all.map((isFound, index) => isFound & (one[index] ?? 0)));
    },
  };
}
