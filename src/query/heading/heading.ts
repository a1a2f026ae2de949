import { dateOf } from '../../domain/calendar.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import type { LanguageCode } from '../../domain/language.ts';
import { regionBySlug } from '../../domain/m49.ts';
import { type FacetId, NOT_STATED } from '../../filters/facet.ts';
import { englishHeading } from '../../i18n/english-heading.ts';
import { frenchHeading } from '../../i18n/french-heading.ts';
import type { HeadingClauses, HeadingGrammar, HeadingPiece, TokenGroup } from '../../i18n/heading-grammar.ts';
import type { FilterState, QueryResult } from '../query.ts';
import {
  areTypesNouns,
  datedOnlyToken,
  facetTokens,
  type HeadingContext,
  type HeadingToken,
  periodToken,
  textToken,
} from './heading-tokens.ts';

/** A part of the heading sentence, in order; its texts put together are the sentence. */
export type HeadingPart =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'token'; readonly text: string; readonly token: HeadingToken }
  /** Filters left unsaid for want of room; shows the whole sentence. */
  | { readonly kind: 'more'; readonly text: string }
  /** Undated actions that the period sets aside; opens their list. */
  | { readonly kind: 'undated'; readonly text: string };

export interface HeadingInput extends HeadingContext {
  readonly filters: FilterState;
  readonly result: Pick<QueryResult, 'matchCount' | 'countryCount' | 'undated'>;
}

const GRAMMARS: Readonly<Record<LanguageCode, HeadingGrammar>> = { fr: frenchHeading, en: englishHeading };

/** What goes unsaid first when the sentence is too long, last value of a facet first. */
const HIDING_ORDER: readonly HeadingToken['facet'][] = [
  'organisation',
  'status',
  'direction',
  'type',
  'undated',
  'geography',
  'theme',
  'text',
];

/** Every filter in force as a removable token, in the order of the sentence. */
export function filterTokens(input: HeadingInput): readonly HeadingToken[] {
  const { filters, result } = input;
  const count = result.matchCount;
  const facets: readonly FacetId[] = ['type', 'status', 'direction', 'geography', 'theme', 'organisation'];
  const others = [textToken(filters, input), periodToken(filters, input), datedOnlyToken(filters, input)];
  return [
    ...facets.flatMap((facet) => facetTokens(facet, filters, count, input)),
    ...others.filter((token) => token !== null),
  ];
}

/**
 * The sentence that says what is on screen: how many actions, with how many countries, under which filters.
 * With `maxLength` (in characters) filters are left unsaid until it fits, the period last: "et 3 autres filtres".
 */
export function describeView(input: HeadingInput, maxLength = Infinity): readonly HeadingPart[] {
  const tokens = filterTokens(input);
  const hideable = HIDING_ORDER.flatMap((facet) => tokens.filter((token) => token.facet === facet).toReversed());
  for (let hiddenCount = 0; ; hiddenCount += 1) {
    const hidden = new Set(hideable.slice(0, hiddenCount));
    const shown = tokens.filter((token) => !hidden.has(token));
    const parts = toParts(GRAMMARS[input.language](clausesOf(input, shown, hiddenCount)));
    const isLast = shown.length <= 1 || hiddenCount >= hideable.length;
    if (isLast || headingText(parts).length <= maxLength) return parts;
  }
}

/** The sentence as plain text, for the document's title and the live region. */
export function headingText(parts: readonly HeadingPart[]): string {
  return parts.map((part) => part.text).join('');
}

function isRegion(token: HeadingToken): boolean {
  return regionBySlug(token.value) !== null;
}

function clausesOf(
  input: HeadingInput,
  tokens: readonly HeadingToken[],
  hiddenCount: number,
): HeadingClauses<HeadingToken> {
  const { dataset, filters, result } = input;
  const count = result.matchCount;
  const of = (facet: HeadingToken['facet']) => tokens.filter((token) => token.facet === facet);
  const group = (facet: FacetId): TokenGroup<HeadingToken> => ({
    tokens: of(facet).filter((token) => token.value !== NOT_STATED),
    none: of(facet).find((token) => token.value === NOT_STATED) ?? null,
    isAll: filters.all.includes(facet),
  });
  const geography = group('geography');
  return {
    count,
    countryCount: result.countryCount,
    since: tokens.length + hiddenCount === 0 ? sinceFirst(dataset, input) : null,
    types: of('type'),
    areTypesNouns: areTypesNouns(filters, count, input),
    statuses: group('status'),
    directions: of('direction'),
    isAwayFromPartners: filters.values.direction.some((value) => value !== 'outgoing'),
    regions: geography.tokens.filter(isRegion),
    countries: { ...geography, tokens: geography.tokens.filter((token) => !isRegion(token)) },
    themes: group('theme'),
    organisations: group('organisation'),
    text: of('text')[0] ?? null,
    isTextPlural: /\S\s+\S/u.test(filters.text),
    period: of('period')[0] ?? null,
    datedOnly: of('undated')[0] ?? null,
    hiddenCount,
    undatedCount: result.undated.length,
  };
}

/** "depuis 1999": the year of the earliest action, or its decade when no more is known. */
function sinceFirst(dataset: Dataset, { format, messages }: HeadingContext): string | null {
  const earliest = earliestStart(dataset);
  if (!earliest) return null;
  const isWide = earliest.precision === 'decade' || earliest.precision === 'century';
  return isWide ? format.period(earliest, null) : messages.heading.since(dateOf(earliest.interval.start).year);
}

const earliestStarts = new WeakMap<Dataset, EdtfDate | null>();

/** The earliest start of a dataset's actions, looked for once: the sentence is written again with each step of a brush. */
function earliestStart(dataset: Dataset): EdtfDate | null {
  const known = earliestStarts.get(dataset);
  if (known !== undefined) return known;
  let earliest: EdtfDate | null = null;
  for (const { time } of dataset.actions) {
    if (time && (!earliest || time.start.interval.start < earliest.interval.start)) earliest = time.start;
  }
  earliestStarts.set(dataset, earliest);
  return earliest;
}

function toParts(pieces: readonly HeadingPiece<HeadingToken>[]): readonly HeadingPart[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return { kind: 'text', text: piece };
    if ('strong' in piece) return { kind: 'strong', text: piece.strong };
    if ('token' in piece) return { kind: 'token', text: piece.token.label, token: piece.token };
    return 'more' in piece ? { kind: 'more', text: piece.more } : { kind: 'undated', text: piece.undated };
  });
}
