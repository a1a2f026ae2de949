import type { CooperationAction, CountryCode } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import type { Dataset, MarkId } from '../../domain/dataset.ts';
import { chooseText, type LanguageCode, type LocalizedText } from '../../domain/language.ts';
import { searchWords } from '../../query/search-text.ts';

/** Something that the search field can lead to. */
export type Suggestion =
  | { readonly kind: 'country'; readonly code: CountryCode; readonly label: string; readonly count: number }
  | {
      readonly kind: 'theme';
      readonly id: string;
      readonly label: string;
      readonly mark: MarkId;
      readonly count: number;
    }
  | { readonly kind: 'action'; readonly action: CooperationAction; readonly label: string }
  | { readonly kind: 'text'; readonly text: string };

/** The groups in their order, with how many each shows at most. */
const LIMITS = { country: 5, theme: 4, action: 6 } as const;

interface Entry {
  readonly suggestion: Suggestion;
  readonly words: readonly string[];
}

/**
 * The search of a dataset for one language of the interface: every word typed must begin a word of the name, in
 * either language. Answers countries, themes and actions in this order, then the free text itself.
 */
export function createSuggestions(dataset: Dataset, language: LanguageCode): (text: string) => readonly Suggestion[] {
  const groups = [countries(dataset, language), themes(dataset, language), actions(dataset, language)];
  return (text) => {
    const wanted = searchWords(text);
    if (wanted.length === 0) return [];
    const found = groups.flatMap(({ entries, limit }) =>
      entries.filter(({ words }) => wanted.every((word) => words.some((own) => own.startsWith(word)))).slice(0, limit),
    );
    return [...found.map(({ suggestion }) => suggestion), { kind: 'text', text: text.trim() }];
  };
}

/** The country or theme whose whole name is the text, in the language of the labels; `null` when there is none. */
export function exactSuggestion(suggestions: readonly Suggestion[], text: string): Suggestion | null {
  const name = searchWords(text).join(' ');
  const isExact = (suggestion: Suggestion): boolean =>
    (suggestion.kind === 'country' || suggestion.kind === 'theme') && searchWords(suggestion.label).join(' ') === name;
  return suggestions.find(isExact) ?? null;
}

interface Group {
  readonly entries: readonly Entry[];
  readonly limit: number;
}

function wordsOf(...texts: readonly (LocalizedText | string | null)[]): readonly string[] {
  return texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text ?? {}))).flatMap(searchWords);
}

function tally(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Partner countries, those with most actions first. */
function countries(dataset: Dataset, language: LanguageCode): Group {
  const counts = tally(dataset.actions.map((action) => action.partners));
  const entries = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(
      ([code, count]): Entry => ({
        suggestion: { kind: 'country', code, label: countryName(code, language), count },
        words: wordsOf(countryName(code, 'fr'), countryName(code, 'en')),
      }),
    );
  return { entries, limit: LIMITS.country };
}

function themes(dataset: Dataset, language: LanguageCode): Group {
  const counts = tally(dataset.actions.map((action) => action.themes));
  const entries = dataset.themes.map(
    ({ id, label, shortLabel, mark }): Entry => ({
      suggestion: {
        kind: 'theme',
        id,
        label: chooseText(label, language)?.text ?? id,
        mark,
        count: counts.get(id) ?? 0,
      },
      words: wordsOf(label, shortLabel),
    }),
  );
  return { entries, limit: LIMITS.theme };
}

/** Actions by their title, the latest first. */
function actions(dataset: Dataset, language: LanguageCode): Group {
  const entries = dataset.actions
    .toSorted((a, b) => startOf(b) - startOf(a))
    .map(
      (action): Entry => ({
        suggestion: { kind: 'action', action, label: chooseText(action.title, language)?.text ?? action.id },
        words: wordsOf(action.title),
      }),
    );
  return { entries, limit: LIMITS.action };
}

/** First day of an action; undated ones come last. */
function startOf(action: CooperationAction): number {
  return action.time?.interval.start ?? Number.NEGATIVE_INFINITY;
}
