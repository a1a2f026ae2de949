import type { CooperationAction } from '../domain/action.ts';
import type { Dataset, MarkId } from '../domain/dataset.ts';
import type { LanguageCode } from '../domain/language.ts';
import type { FirstMessages } from '../i18n/fr-first.ts';

export const FACET_IDS = ['theme', 'geography', 'type', 'direction', 'status', 'organisation'] as const;
/** The filterable properties, in their order on the page. */
export type FacetId = (typeof FACET_IDS)[number];

/** The value id that stands for "not stated" (for geography: "no country"). */
export const NOT_STATED = 'none';

/** One value that the reader can choose. */
export interface FacetOption {
  readonly id: string;
  /** Id of the option above in a tree; `null` at the root. */
  readonly parent: string | null;
  /** The mark drawn beside it; `null` when only themes have one. */
  readonly mark: MarkId | null;
}

export type FacetKey = string | readonly string[];

/** One filterable property: how to read it from an action, list it, name it and write it in a link. */
export interface Facet {
  readonly id: FacetId;
  /** Link keys that carry its values; geography has `region` and `partner`. */
  readonly urlKeys: readonly string[];
  /** The name of this facet in the link's `all` key, `null` when an action has at most one value (no AND mode). */
  readonly allKey: string | null;
  readonly control: 'list' | 'tree' | 'search';
  /** The distinct value ids of an action; `[NOT_STATED]` when it has none. */
  readonly valuesOf: (action: CooperationAction) => readonly string[];
  /** Actions with the same key, a text or texts in order, have the same values. Costs less than the values, and makes nothing where it can. */
  keyOf(action: CooperationAction): FacetKey;
  /** Every value the reader can choose, in display order (a parent before its children), zero counts included; ties by name in `language` (French by default). */
  options(dataset: Dataset, language?: LanguageCode): readonly FacetOption[];
  /** Whether a value means something here, even if no action has it: a link may name a country without actions. */
  knows(value: string, dataset: Dataset): boolean;
  label(value: string, dataset: Dataset, messages: FirstMessages, language: LanguageCode): string;
  /** Which of `urlKeys` carries this value. */
  urlKeyOf(value: string): string;
  /** Whether a text under a link key has the form of a value of this facet (the dataset may still not know it). */
  accepts(value: string, urlKey: string): boolean;
}
