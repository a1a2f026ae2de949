import { createNumberFormat } from './number.ts';
import { clause, type HeadingClauses, type HeadingPiece, joinTokens } from './heading-grammar.ts';

type Pieces<T> = readonly HeadingPiece<T>[];

const number = createNumberFormat('en');
const and = <T>(tokens: readonly T[]): Pieces<T> => joinTokens(tokens, ', ', ' and ');
const or = <T>(tokens: readonly T[]): Pieces<T> => joinTokens(tokens, ', ', ' or ');

/** Statuses stand before the noun: "12 completed or ongoing agreements". */
function subject<T>(clauses: HeadingClauses<T>): Pieces<T> {
  const { count, types, statuses, areTypesNouns } = clauses;
  const figure = count === 0 ? 'No' : number(count);
  const noun = `${clauses.since === null ? '' : 'cooperation '}${count === 1 ? 'action' : 'actions'}`;
  const areNouns = types.length > 0 && areTypesNouns;
  const head: Pieces<T> =
    statuses.tokens.length === 0 && !areNouns
      ? [{ strong: `${figure} ${noun}` }]
      : [
          { strong: figure },
          ' ',
          ...or(statuses.tokens),
          statuses.tokens.length === 0 ? '' : ' ',
          ...(areNouns ? (count === 1 ? or(types) : and(types)) : [noun]),
        ];
  return [
    ...head,
    ...(types.length > 0 && !areNouns ? [' of type ', ...or(types)] : []),
    ...clause(statuses.tokens.length === 0 ? ' ' : ' or ', statuses.none),
  ];
}

/** "both A and B", "all of A, B and C". */
function together<T>(tokens: readonly T[]): Pieces<T> {
  return [tokens.length === 2 ? 'both ' : 'all of ', ...and(tokens)];
}

function scope<T>(clauses: HeadingClauses<T>): Pieces<T> {
  const { countryCount, regions, countries } = clauses;
  const all = [...regions, ...countries.tokens];
  if (all.length === 0 && countries.none !== null) return clause(' ', countries.none);
  const otherwise = clause(' or ', countries.none);
  if (countries.isAll && all.length > 1) {
    if (regions.length === 0) return [' with ', ...together(all), ...otherwise];
    return [' at once with countries ', ...mixed(regions, countries.tokens), ...otherwise];
  }
  if (regions.length === 0 && countries.tokens.length > 0) return [' with ', ...and(countries.tokens), ...otherwise];
  if (countries.tokens.length > 0) {
    return [' with countries ', ...mixed(regions, countries.tokens), ...otherwise];
  }
  if (countryCount === 0) return all.length === 0 ? [] : [' ', ...and(regions), ...otherwise];
  const noun = countryCount === 1 ? 'country' : clauses.since === null ? 'countries' : 'countries and territories';
  const figure = { strong: `${number(countryCount)} ${noun}` };
  return all.length === 0 ? [' with ', figure] : [' with ', figure, ' ', ...and(regions), ...otherwise];
}

/** "in Central Asia and with Latvia". */
function mixed<T>(regions: readonly T[], countries: readonly T[]): Pieces<T> {
  return countries.length === 0 ? and(regions) : [...and(regions), ' and with ', ...and(countries)];
}

function themes<T>({ themes: { tokens, none, isAll } }: HeadingClauses<T>): Pieces<T> {
  if (tokens.length === 0) return clause(' ', none);
  const names = isAll && tokens.length > 1 ? together(tokens) : and(tokens);
  return [' on ', ...names, ...clause(' or ', none)];
}

function organisations<T>({ organisations: { tokens, none, isAll } }: HeadingClauses<T>): Pieces<T> {
  if (tokens.length === 0) return clause(' ', none);
  const names =
    isAll && tokens.length > 1
      ? [' involving the organisations ', ...and(tokens)]
      : [' involving the organisation ', ...or(tokens)];
  return [...names, ...clause(' or ', none)];
}

function rest<T>({ count, hiddenCount, undatedCount }: HeadingClauses<T>): Pieces<T> {
  const more = `${number(hiddenCount)} more ${hiddenCount === 1 ? 'filter' : 'filters'}`;
  const undated = `${number(undatedCount)} undated ${undatedCount === 1 ? 'action' : 'actions'}`;
  return [
    ...(hiddenCount > 0 ? [' and ', { more }] : []),
    ...(undatedCount > 0 ? [count === 0 ? ', but ' : ', and ', { undated }] : []),
  ];
}

/** “17 actions with 18 countries on artificial intelligence and digital technology, from 2022 to 2025” */
export function englishHeading<T>(clauses: HeadingClauses<T>): Pieces<T> {
  const place = scope(clauses);
  const subjects = [...themes(clauses), ...organisations(clauses)];
  const comma = place.length + subjects.length > 0 ? ',' : '';
  const words = clauses.isTextPlural ? ' with the words ' : ' with the word ';
  const topics = [...subjects, ...clause(`${comma}${words}`, clauses.text)];
  return [
    ...subject(clauses),
    ...(clauses.directions.length > 0 ? [' ', ...or(clauses.directions)] : []),
    ...place,
    ...(clauses.since === null ? [] : [` ${clauses.since}`]),
    ...topics,
    ...clause(topics.length > 0 ? ', ' : ' ', clauses.period),
    ...clause(', ', clauses.datedOnly),
    ...rest(clauses),
  ];
}
