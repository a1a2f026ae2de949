import type { CooperationAction, CountryCode } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import type { Dataset, MarkId } from '../../domain/dataset.ts';
import { chooseText, type LanguageCode, type LocalizedText } from '../../domain/language.ts';
import { ancestorsOf, regionBySlug } from '../../domain/m49.ts';
import { geographyFacet } from '../../filters/geography.ts';
import { searchWords } from '../../query/search-text.ts';
import { COUNTRY_ALIASES } from './country-aliases.ts';
import { beginsWithOneSlip } from './one-edit.ts';

/** Something that the search field can lead to. */
export type Suggestion =
  | { readonly kind: 'country'; readonly code: CountryCode; readonly label: string; readonly count: number }
  | {
      readonly kind: 'region' | 'organisation';
      /** Slug of M49, or id of the dataset. */
      readonly id: string;
      readonly label: string;
      readonly count: number;
    }
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
const LIMITS = { country: 5, region: 3, theme: 4, organisation: 3, action: 6 } as const;

interface Entry {
  readonly suggestion: Suggestion;
  /** What a typed word may begin. */
  readonly words: readonly string[];
  /** What a typed word must be in full: initials, which would begin too much. */
  readonly initials?: readonly string[];
}

const LONGEST_INITIALS = 4;

/**
 * The search of a dataset for one language of the interface: every word typed must begin a word of the name, in
 * either language; where nothing does, one slip in a word is forgiven. Answers countries, regions, themes, organisations and actions in this
 * order, then the free text itself.
 */
export function createSuggestions(dataset: Dataset, language: LanguageCode): (text: string) => readonly Suggestion[] {
  const groups = [countries, regions, themes, organisations, actions].map((group) => group(dataset, language));
  return (text) => {
    const wanted = searchWords(text);
    if (wanted.length === 0) return [];
    const find = (fits: (typed: string, entry: Entry) => boolean) =>
      groups.flatMap(({ entries, limit }) =>
        entries.filter((entry) => wanted.every((typed) => fits(typed, entry))).slice(0, limit),
      );
    const exact = find(begins);
    const found = exact.length > 0 ? exact : find(nearlyBegins);
    return [...found.map(({ suggestion }) => suggestion), { kind: 'text', text: text.trim() }];
  };
}

function begins(typed: string, { words, initials = [] }: Entry): boolean {
  return words.some((own) => own.startsWith(typed)) || initials.includes(typed);
}

function nearlyBegins(typed: string, entry: Entry): boolean {
  return begins(typed, entry) || entry.words.some((own) => beginsWithOneSlip(typed, own));
}

/** The country or theme whose whole name is the text, in the language of the labels or by another of its names; `null` when there is none. */
export function exactSuggestion(suggestions: readonly Suggestion[], text: string): Suggestion | null {
  const name = searchWords(text).join(' ');
  const isExact = (suggestion: Suggestion): boolean =>
    (suggestion.kind === 'country' || suggestion.kind === 'theme') &&
    [suggestion.label, ...(suggestion.kind === 'country' ? (COUNTRY_ALIASES[suggestion.code] ?? []) : [])].some(
      (own) => searchWords(own).join(' ') === name,
    );
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
        ...namesOf(code),
      }),
    );
  return { entries, limit: LIMITS.country };
}

/** What a country is found by: its two names, its other names, and in full its code and initials. */
function namesOf(code: CountryCode): Pick<Entry, 'words' | 'initials'> {
  const others = COUNTRY_ALIASES[code] ?? [];
  return {
    words: wordsOf(countryName(code, 'fr'), countryName(code, 'en'), ...others.filter((name) => !isInitials(name))),
    initials: wordsOf(code, ...others.filter(isInitials)),
  };
}

function isInitials(name: string): boolean {
  return name.length <= LONGEST_INITIALS && name === name.toUpperCase();
}

/** Regions in which something is done, those with most actions first, the larger before its parts. */
function regions(dataset: Dataset, language: LanguageCode): Group {
  const counts = tally(dataset.actions.map((action) => geographyFacet.valuesOf(action)));
  const entries = [...counts]
    .toSorted((a, b) => b[1] - a[1] || ancestorsOf(a[0]).length - ancestorsOf(b[0]).length)
    .flatMap(([id, count]): readonly Entry[] => {
      const name = regionBySlug(id)?.name;
      return name ? [{ suggestion: { kind: 'region', id, label: name[language], count }, words: wordsOf(name) }] : [];
    });
  return { entries, limit: LIMITS.region };
}

/** Organisations by their name or acronym, those with most actions first. */
function organisations(dataset: Dataset, language: LanguageCode): Group {
  const counts = tally(dataset.actions.map((action) => action.organisations));
  const entries = dataset.organisations
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map(
      ({ id, label, acronym }): Entry => ({
        suggestion: {
          kind: 'organisation',
          id,
          label: chooseText(label, language)?.text ?? id,
          count: counts.get(id) ?? 0,
        },
        words: wordsOf(label, acronym),
      }),
    );
  return { entries, limit: LIMITS.organisation };
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
