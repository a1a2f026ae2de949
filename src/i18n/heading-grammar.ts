/** A piece of the heading sentence: plain words, a figure in bold, a removable token, or a way to more. */
export type HeadingPiece<T> =
  | string
  | { readonly strong: string }
  | { readonly token: T }
  | { readonly more: string }
  | { readonly undated: string };

/** The tokens of one facet, and how its values combine. */
export interface TokenGroup<T> {
  readonly tokens: readonly T[];
  /** The token of "not stated", always said last. */
  readonly none: T | null;
  /** Whether an action needs every value. */
  readonly isAll: boolean;
}

/** Everything that the heading has to say, in tokens whose words are already chosen. */
export interface HeadingClauses<T> {
  readonly count: number;
  /** Distinct partner countries; 0 leaves them unsaid. */
  readonly countryCount: number;
  /** "depuis 1999"; `null` unless nothing filters. */
  readonly since: string | null;
  readonly types: readonly T[];
  /** Whether the types stand as the noun ("12 accords"), else after it ("12 actions de type accord"). */
  readonly areTypesNouns: boolean;
  readonly statuses: TokenGroup<T>;
  readonly directions: readonly T[];
  /** Whether some actions are elsewhere than in the partner countries. */
  readonly isAwayFromPartners: boolean;
  readonly regions: readonly T[];
  /** Countries, the mode and the "no country" of the whole geography facet. */
  readonly countries: TokenGroup<T>;
  readonly themes: TokenGroup<T>;
  readonly organisations: TokenGroup<T>;
  readonly text: T | null;
  /** Whether the free text is several words. */
  readonly isTextPlural: boolean;
  readonly period: T | null;
  readonly datedOnly: T | null;
  /** Filters left unsaid for want of room. */
  readonly hiddenCount: number;
  readonly undatedCount: number;
}

/** The heading sentence of a language, put together from its clauses. */
export type HeadingGrammar = <T>(clauses: HeadingClauses<T>) => readonly HeadingPiece<T>[];

/** The tokens with their separators: "A, B et C". */
export function joinTokens<T>(tokens: readonly T[], comma: string, last: string): readonly HeadingPiece<T>[] {
  return tokens.flatMap((token, index) => {
    if (index === 0) return [{ token }];
    return [index === tokens.length - 1 ? last : comma, { token }];
  });
}

/** One clause with the words before it; nothing when it has no token. */
export function clause<T>(before: string, token: T | null): readonly HeadingPiece<T>[] {
  return token === null ? [] : [before, { token }];
}
