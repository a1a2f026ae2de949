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
  /** What a typed word may begin, each word after a space. */
  readonly words: string;
  /** What a typed word must be in full: initials, which would begin too much. */
  readonly initials?: readonly string[];
}

interface Group {
  readonly entries: readonly Entry[];
  readonly limit: number;
}

/** The search of a dataset. */
export interface Suggestions {
  /** Goes on reading the dataset while there is time; `true` once it is read. */
  readonly read: (hasTime: () => boolean) => boolean;
  /** Reads what is missing first. */
  readonly find: (text: string) => readonly Suggestion[];
}

const LONGEST_INITIALS = 4;
/** How many actions are read between two looks at the clock. */
const ACTIONS_AT_ONCE = 64;

/**
 * The search of a dataset for one language of the interface: every word typed must begin a word of the name, in
 * either language; where nothing does, one slip in a word is forgiven. Answers countries, regions, themes, organisations and actions in this
 * order, then the free text itself.
 */
export function createSuggestions(dataset: Dataset, language: LanguageCode): Suggestions {
  const groups: Group[] = [];
  const reading = readGroups(dataset, language, groups);
  const vocabulary = new Set<string>();
  const read = (hasTime: () => boolean): boolean => {
    let isDone = false;
    do isDone = reading.next().done === true;
    while (!isDone && hasTime());
    return isDone;
  };
  const findAll = (fits: readonly ((entry: Entry) => boolean)[]): readonly Suggestion[] =>
    groups.flatMap(({ entries, limit }) =>
      firstOf(entries, limit, (entry) => fits.every((fit) => fit(entry))).map(({ suggestion }) => suggestion),
    );
  return {
    read,
    find(text) {
      const wanted = searchWords(text);
      if (wanted.length === 0) return [];
      read(() => true);
      const exact = findAll(wanted.map((typed) => (entry) => begins(typed, entry)));
      if (exact.length === 0 && vocabulary.size === 0) addWords(vocabulary, groups);
      const found = exact.length > 0 ? exact : findAll(wanted.map((typed) => nearlyBegins(typed, vocabulary)));
      return [...found, { kind: 'text', text: text.trim() }];
    },
  };
}

/** The first entries that fit, so many at most. */
function firstOf(entries: readonly Entry[], limit: number, fits: (entry: Entry) => boolean): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (fits(entry)) found.push(entry);
    if (found.length === limit) break;
  }
  return found;
}

function begins(typed: string, { words, initials = [] }: Entry): boolean {
  return words.includes(` ${typed}`) || initials.includes(typed);
}

function addWords(vocabulary: Set<string>, groups: readonly Group[]): void {
  for (const { entries } of groups) {
    for (const { words } of entries) for (const word of words.split(' ')) vocabulary.add(word);
  }
}

/** Whether an entry has a word that a typed one begins but for one slip: these words are looked for once. */
function nearlyBegins(typed: string, vocabulary: ReadonlySet<string>): (entry: Entry) => boolean {
  const near = [...vocabulary].filter((own) => beginsWithOneSlip(typed, own));
  const beginning = new RegExp(` (?:${[typed, ...near].join('|')})`);
  return (entry) => beginning.test(entry.words) || begins(typed, entry);
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

function wordsOf(...texts: readonly (LocalizedText | string | null)[]): string {
  const all = texts.flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text ?? {})));
  return searchWords(all.join(' '))
    .map((word) => ` ${word}`)
    .join('');
}

function tally(actions: readonly CooperationAction[], idsOf: (action: CooperationAction) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const action of actions) for (const id of idsOf(action)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Fills the groups in their order, some entries a step. */
function* readGroups(dataset: Dataset, language: LanguageCode, groups: Group[]): Generator<void, void> {
  for (const group of [countries, regions, themes, organisations]) {
    groups.push(group(dataset, language));
    yield;
  }
  const entries: Entry[] = [];
  groups.push({ entries, limit: LIMITS.action });
  for (const [place, action] of latestFirst(dataset.actions).entries()) {
    if (place % ACTIONS_AT_ONCE === 0) yield;
    const label = chooseText(action.title, language)?.text ?? action.id;
    entries.push({ suggestion: { kind: 'action', action, label }, words: wordsOf(action.title) });
  }
}

/** Partner countries, those with most actions first. */
function countries(dataset: Dataset, language: LanguageCode): Group {
  const counts = tally(dataset.actions, ({ partners }) => partners);
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
    initials: searchWords([code, ...others.filter(isInitials)].join(' ')),
  };
}

function isInitials(name: string): boolean {
  return name.length <= LONGEST_INITIALS && name === name.toUpperCase();
}

/** Regions in which something is done, those with most actions first, the larger before its parts. */
function regions(dataset: Dataset, language: LanguageCode): Group {
  const counts = tally(dataset.actions, (action) => geographyFacet.valuesOf(action));
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
  const counts = tally(dataset.actions, (action) => action.organisations);
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
  const counts = tally(dataset.actions, (action) => action.themes);
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

/** Actions by their first day, the latest first; undated ones come last. */
function latestFirst(actions: readonly CooperationAction[]): readonly CooperationAction[] {
  return actions
    .map((action) => ({ action, start: action.time?.interval.start ?? Number.NEGATIVE_INFINITY }))
    .toSorted((a, b) => b.start - a.start)
    .map(({ action }) => action);
}
