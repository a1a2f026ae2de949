import { createNumberFormat } from './number.ts';
import { clause, type HeadingClauses, type HeadingPiece, joinTokens } from './heading-grammar.ts';

type Pieces<T> = readonly HeadingPiece<T>[];

const number = createNumberFormat('fr');
const and = <T>(tokens: readonly T[]): Pieces<T> => joinTokens(tokens, ', ', ' et ');
const or = <T>(tokens: readonly T[]): Pieces<T> => joinTokens(tokens, ', ', ' ou ');

function actions(count: number): string {
  if (count === 0) return 'Aucune action';
  return `${number(count)}\u00a0${count === 1 ? 'action' : 'actions'}`;
}

function subject<T>(clauses: HeadingClauses<T>): Pieces<T> {
  const { count, types, statuses, areTypesNouns } = clauses;
  if (types.length > 0 && areTypesNouns) {
    return [{ strong: number(count) }, '\u00a0', ...(count === 1 ? or(types) : and(types))];
  }
  const status = [...statuses.tokens, ...(statuses.none === null ? [] : [statuses.none])];
  return [
    { strong: actions(count) },
    ...(clauses.since === null ? [] : [' de coopération']),
    ...(status.length > 0 ? [' ', ...or(status)] : []),
    ...(types.length > 0 ? [' de type ', ...or(types)] : []),
  ];
}

/** "les pays d’Afrique, ceux d’Asie et le Brésil". */
function places<T>(regions: readonly T[], countries: readonly T[], lead: string): Pieces<T> {
  const names = [...regions, ...countries];
  return names.flatMap((token, index) => {
    const link = index === 0 ? '' : index === names.length - 1 ? ' et ' : ', ';
    const those = index >= regions.length ? '' : index === 0 ? `${lead} ` : 'ceux ';
    return [link + those, { token }];
  });
}

function scope<T>(clauses: HeadingClauses<T>): Pieces<T> {
  const { countryCount, regions, countries } = clauses;
  const isFree = regions.length + countries.tokens.length === 0;
  if (isFree && countries.none !== null) return clause(' ', countries.none);
  const otherwise = clause(' ou ', countries.none);
  const isTogether = countries.isAll && regions.length + countries.tokens.length > 1;
  if (isTogether) return [' à la fois avec ', ...places(regions, countries.tokens, 'des pays'), ...otherwise];
  if (countries.tokens.length > 0) return [' avec ', ...places(regions, countries.tokens, 'les pays'), ...otherwise];
  if (countryCount > 0) {
    const link = clauses.since !== null || clauses.isAwayFromPartners ? ' avec ' : ' dans ';
    const territories = clauses.since !== null && countryCount > 1 ? ' et territoires' : '';
    const figure = { strong: `${number(countryCount)}\u00a0pays${territories}` };
    return isFree ? [link, figure] : [link, figure, ' ', ...and(regions), ...otherwise];
  }
  return isFree ? [] : [' dans ', ...places(regions, [], 'les pays'), ...otherwise];
}

function themes<T>({ themes: { tokens, none, isAll } }: HeadingClauses<T>): Pieces<T> {
  if (tokens.length === 0) return clause(' ', none);
  return [isAll && tokens.length > 1 ? ' à la fois sur ' : ' sur ', ...and(tokens), ...clause(' ou ', none)];
}

function organisations<T>({ organisations: { tokens, none, isAll }, countries }: HeadingClauses<T>): Pieces<T> {
  if (tokens.length === 0) return clause(' ', none);
  const link = countries.tokens.length > 0 ? ', avec ' : ' avec ';
  const isTogether = isAll && tokens.length > 1;
  const names = isTogether
    ? [`${link}à la fois les organismes `, ...and(tokens)]
    : [`${link}l’organisme `, ...or(tokens)];
  return [...names, ...clause(' ou ', none)];
}

/** Words that follow the filters: what is left unsaid and what the period sets aside. */
function rest<T>({ count, hiddenCount, undatedCount }: HeadingClauses<T>): Pieces<T> {
  const more = `${number(hiddenCount)}\u00a0${hiddenCount === 1 ? 'autre filtre' : 'autres filtres'}`;
  const undated = `${number(undatedCount)}\u00a0${undatedCount === 1 ? 'action' : 'actions'} sans date`;
  const link = count === 0 ? ', mais ' : hiddenCount > 0 ? ', et ' : ' et ';
  return [...(hiddenCount > 0 ? [' et ', { more }] : []), ...(undatedCount > 0 ? [link, { undated }] : [])];
}

/** « 17 actions dans 18 pays sur l’intelligence artificielle et le numérique, de 2022 à 2025 » */
export function frenchHeading<T>(clauses: HeadingClauses<T>): Pieces<T> {
  const place = scope(clauses);
  const subjects = [...themes(clauses), ...organisations(clauses)];
  const comma = place.length + subjects.length > 0 ? ',' : '';
  const words = clauses.isTextPlural ? ' avec les mots ' : ' avec le mot ';
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
