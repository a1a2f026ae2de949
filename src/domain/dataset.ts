import type { CooperationAction, CountryCode } from './action.ts';
import type { EdtfDate } from './edtf.ts';
import type { Day } from './interval.ts';
import type { LocalizedText } from './language.ts';

export const MARKS = [
  'modernisation',
  'leadership',
  'training',
  'digital',
  'ai',
  'energy',
  'integrity',
  'other',
] as const;
/** One of the eight marks (ink and pattern) of the design, in their fixed order. */
export type MarkId = (typeof MARKS)[number];

/** A word of a vocabulary. */
export interface Term {
  readonly id: string;
  readonly label: LocalizedText;
}

export interface Theme extends Term {
  readonly mark: MarkId;
  /** A short label for dense places ("IA"); the label when the dataset gives none. */
  readonly shortLabel: LocalizedText;
  /** The name with its article as it stands in a sentence ("l’intelligence artificielle"); `null`: quote the label. */
  readonly phrase: LocalizedText | null;
}

export interface ActionType extends Term {
  /** Lower-case plural as it stands in a sentence ("visites d’étude"); `null`: quote the label. */
  readonly plural: LocalizedText | null;
}

export interface Organisation extends Term {
  readonly country: CountryCode | null;
  readonly acronym: string | null;
}

/** A figure about a country, with the date at which its source states it. */
export const FIGURE_QUALIFIERS = ['about', 'more-than', 'less-than'] as const;
/** How exactly a source states a figure. */
export type FigureQualifier = (typeof FIGURE_QUALIFIERS)[number];

export interface Figure {
  readonly label: LocalizedText;
  readonly value: number;
  /** `null`: the value is exact. */
  readonly qualifier: FigureQualifier | null;
  readonly asOf: EdtfDate | null;
  readonly url: string | null;
}

/** What the dataset tells of one country beside its actions. */
export interface CountryStory {
  readonly lead: LocalizedText | null;
  readonly figures: readonly Figure[];
}

export interface Scene {
  readonly title: LocalizedText;
  readonly caption: LocalizedText | null;
  /** Link keys and values that restore the view. */
  readonly view: Readonly<Record<string, string>>;
}

export interface Story {
  readonly id: string;
  readonly title: LocalizedText;
  readonly scenes: readonly Scene[];
}

/** The home point, labelled by its place, never counted as a partner. */
export interface Home {
  readonly country: CountryCode;
  readonly place: LocalizedText;
  readonly lon: number;
  readonly lat: number;
}

export interface Institution {
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly url: string | null;
  readonly home: Home;
}

/** A whole dataset: frozen, every reference resolved, ready for indexes. */
export interface Dataset {
  readonly version: 1;
  readonly title: LocalizedText;
  readonly institution: Institution;
  /** The dataset's own date: "now" everywhere in the atlas. */
  readonly updated: EdtfDate;
  /** Last day of `updated`. */
  readonly now: Day;
  /** What the dataset says of its reuse, in its own words. */
  readonly licence: LocalizedText | null;
  readonly themes: readonly Theme[];
  readonly types: readonly ActionType[];
  readonly organisations: readonly Organisation[];
  readonly countries: ReadonlyMap<CountryCode, CountryStory>;
  readonly stories: readonly Story[];
  readonly actions: readonly CooperationAction[];
}

/** A remark of the decoder. Words are made by `i18n` from `rule` and its parameters. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Id of the action (or of the vocabulary entry), or its place ("#12", the twelfth) when it has none; `null`: the whole file. */
  readonly subject: string | null;
  /** Dotted path of the field, for instance `partners[1]`; outside of actions it starts with the list, `themes[2].label`. */
  readonly field: string;
  readonly rule: ProblemRule;
  /** The offending value as text, shortened; empty when it is missing. */
  readonly value: string;
  /** How many entries it is about, when it is told once for all of them. */
  readonly count?: number;
}

/** Every rule that a dataset can break; `error` sets the entry aside, `warning` keeps it without the bad value. */
export const PROBLEM_RULES = [
  'id-missing',
  'id-repeated',
  'id-unusable',
  'title-missing',
  'type-missing',
  'start-unreadable',
  'end-before-start',
  'end-without-start',
  'not-an-object',
  'theme-unknown',
  'partner-unknown',
  'region-unknown',
  'organisation-unknown',
  'home-as-partner',
  'coordinates-invalid',
  'link-not-http',
  'end-unreadable',
  'type-unknown',
  'direction-unknown',
  'qualifier-unknown',
  'status-unknown',
  'related-unknown',
  'date-unreadable',
  'number-invalid',
  'text-invalid',
  'text-unseen',
  'text-too-long',
  'list-expected',
  'value-repeated',
  'mark-unknown',
  'field-unknown',
] as const;
export type ProblemRule = (typeof PROBLEM_RULES)[number];

/** What the decoder answers for bytes that are a dataset: the good actions and what was set aside or dropped. */
export interface DecodedDataset {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** How many actions were set aside. */
  readonly setAsideCount: number;
}
