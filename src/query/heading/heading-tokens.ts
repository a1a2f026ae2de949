import { DIRECTIONS, STATUSES } from '../../domain/action.ts';
import { countryPhrase } from '../../domain/countries.ts';
import type { ActionType, Dataset } from '../../domain/dataset.ts';
import { chooseText, type LanguageCode } from '../../domain/language.ts';
import { regionBySlug } from '../../domain/m49.ts';
import { type FacetId, NOT_STATED } from '../../filters/facet.ts';
import { facetById } from '../../filters/registry.ts';
import type { Format } from '../../i18n/format.ts';
import type { FirstMessages } from '../../i18n/fr-first.ts';
import { orderedPeriod } from './ordered-period.ts';
import type { FilterState } from '../query.ts';

/** A filter as a removable piece of the sentence. */
export interface HeadingToken {
  /** Distinct within one sentence: `theme:ai`, `period`. */
  readonly id: string;
  readonly facet: FacetId | 'text' | 'period' | 'undated';
  /** The value id in its facet; `''` for what has a single value. */
  readonly value: string;
  readonly label: string;
  /** "Retirer l’intelligence artificielle". */
  readonly removeLabel: string;
  /** What to change in the filters to take it away. */
  readonly removal: Partial<FilterState>;
}

/** What the words of the sentence depend on. */
export interface HeadingContext {
  readonly dataset: Dataset;
  readonly language: LanguageCode;
  readonly messages: FirstMessages;
  readonly format: Format;
}

function without(filters: FilterState, facet: FacetId, value: string): Partial<FilterState> {
  const values = filters.values[facet].filter((other) => other !== value);
  return { values: { ...filters.values, [facet]: values } };
}

function withoutPlurals(text: string): string {
  return text.toLowerCase().replaceAll(/s(?=\s|$)/g, '');
}

/**
 * The type as a noun for that many actions: its plural, or its label when the plural is no more than the label with an s
 * ("1 visite d’étude"); `null` when the sentence has to say "action de type" instead.
 */
function typeNoun(type: ActionType | undefined, count: number, language: LanguageCode): string | null {
  const plural = type?.plural?.[language];
  const label = type?.label[language];
  if (!plural || !label || count === 0) return null;
  if (count > 1) return plural;
  return withoutPlurals(plural) === withoutPlurals(label) ? lowerFirst(label) : null;
}

/** Lower-cases a first capital, but no acronym. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * Whether the chosen types stand as the noun of the sentence ("12 accords"). They do not when one of them has no noun
 * for that number, nor beside a French status, which agrees in gender with "action".
 */
export function areTypesNouns({ values }: FilterState, count: number, { dataset, language }: HeadingContext): boolean {
  if (language === 'fr' && values.status.length > 0) return false;
  return values.type.every((value) => {
    const type = dataset.types.find(({ id }) => id === value);
    return typeNoun(type, count, language) !== null;
  });
}

interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly filters: FilterState;
}

/** How the value of each facet is said inside the sentence. */
const PHRASES: Readonly<Record<FacetId, (value: Value, context: HeadingContext) => string>> = {
  theme: ({ value, label }, { dataset, language, messages }) => {
    const theme = dataset.themes.find(({ id }) => id === value);
    return chooseText(theme?.phrase, language)?.text ?? messages.common.quote(label);
  },
  geography: ({ value }, { language }) => regionBySlug(value)?.phrase[language] ?? countryPhrase(value, language),
  type: ({ value, label, count, filters }, context) => {
    const type = context.dataset.types.find(({ id }) => id === value);
    const noun = areTypesNouns(filters, count, context) ? typeNoun(type, count, context.language) : null;
    return noun ?? lowerFirst(label);
  },
  direction: ({ value, label }, { messages }) => {
    const direction = DIRECTIONS.find((id) => id === value);
    return direction ? messages.heading.directions[direction] : label;
  },
  status: ({ value, label, count }, { messages }) => {
    const status = STATUSES.find((id) => id === value);
    return status ? messages.heading.statuses[status](count) : label;
  },
  organisation: ({ value, label }, { dataset, messages }) =>
    messages.common.quote(dataset.organisations.find(({ id }) => id === value)?.acronym ?? label),
};

function phraseOf(facet: FacetId, value: string, count: number, filters: FilterState, context: HeadingContext): string {
  const { dataset, language, messages } = context;
  if (value === NOT_STATED) return messages.heading.notStated[facet];
  const label = facetById(facet).label(value, dataset, messages, language);
  return PHRASES[facet]({ value, label, count, filters }, context);
}

/** The tokens of a facet, in the order of choice, "not stated" last. */
export function facetTokens(
  facet: FacetId,
  filters: FilterState,
  count: number,
  context: HeadingContext,
): readonly HeadingToken[] {
  const chosen = filters.values[facet];
  const ordered = [
    ...chosen.filter((value) => value !== NOT_STATED),
    ...chosen.filter((value) => value === NOT_STATED),
  ];
  return ordered.map((value) => {
    const label = phraseOf(facet, value, count, filters, context);
    const removeLabel = context.messages.heading.remove[facet](label);
    return { id: `${facet}:${value}`, facet, value, label, removeLabel, removal: without(filters, facet, value) };
  });
}

/** The token of the free text; `null` when there is none. */
export function textToken(filters: FilterState, { messages }: HeadingContext): HeadingToken | null {
  const text = filters.text.trim();
  if (text === '') return null;
  const label = messages.common.quote(text);
  const removeLabel = messages.heading.remove.text(label);
  return { id: 'text', facet: 'text', value: '', label, removeLabel, removal: { text: '' } };
}

/** The token of the period; `null` when both ends are open. */
export function periodToken(filters: FilterState, { format, messages }: HeadingContext): HeadingToken | null {
  const { from, to } = orderedPeriod(filters.from, filters.to);
  const label = format.period(from, to);
  if (label === '') return null;
  const removeLabel = messages.heading.remove.period(label);
  return { id: 'period', facet: 'period', value: '', label, removeLabel, removal: { from: null, to: null } };
}

/** Says that undated actions are left out; a period in force says so by itself. */
export function datedOnlyToken(filters: FilterState, context: HeadingContext): HeadingToken | null {
  if (filters.undated || periodToken(filters, context) !== null) return null;
  const { datedOnly: label, remove } = context.messages.heading;
  return {
    id: 'undated',
    facet: 'undated',
    value: '',
    label,
    removeLabel: remove.undated(label),
    removal: { undated: true },
  };
}
