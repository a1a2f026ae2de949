import type { CooperationAction } from '../../domain/action.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { EdtfDate } from '../../domain/edtf.ts';

/** How many actions name a publisher first; `null` is no publisher. */
export interface PublisherCount {
  readonly publisher: string | null;
  readonly count: number;
}

/** What a dataset holds, in figures. */
export interface AboutFacts {
  readonly actionCount: number;
  readonly countryCount: number;
  readonly organisationCount: number;
  /** Earliest start and latest date of the actions; `null` when none is dated. */
  readonly first: EdtfDate | null;
  readonly last: EdtfDate | null;
  readonly severalCountries: number;
  readonly noCountry: number;
  readonly knownToDay: number;
  readonly knownToMonth: number;
  readonly knownToYearOrLess: number;
  readonly undated: number;
  /** Publishers of the first source, those with most actions first. */
  readonly publishers: readonly PublisherCount[];
}

/** Counts what the notes about the atlas say of its dataset. */
export function aboutFacts({ actions }: Dataset): AboutFacts {
  const dated = actions.flatMap(({ time }) => (time ? [time] : []));
  const ends = dated.flatMap(({ start, end }) => (end && end !== 'open' ? [start, end] : [start]));
  const knownTo = (...precisions: readonly EdtfDate['precision'][]) =>
    dated.filter(({ start }) => precisions.includes(start.precision)).length;
  return {
    actionCount: actions.length,
    countryCount: new Set(actions.flatMap(({ partners }) => partners)).size,
    organisationCount: new Set(actions.flatMap(({ organisations }) => organisations)).size,
    first: dated.map(({ start }) => start).reduce(earliest, null),
    last: ends.reduce(latest, null),
    severalCountries: actions.filter(({ partners }) => partners.length > 1).length,
    noCountry: actions.filter(({ partners }) => partners.length === 0).length,
    knownToDay: knownTo('day'),
    knownToMonth: knownTo('month'),
    knownToYearOrLess: knownTo('year', 'decade', 'century'),
    undated: actions.length - dated.length,
    publishers: countPublishers(actions),
  };
}

function earliest(best: EdtfDate | null, date: EdtfDate): EdtfDate {
  return best && best.interval.start <= date.interval.start ? best : date;
}

function latest(best: EdtfDate | null, date: EdtfDate): EdtfDate {
  return best && best.interval.end >= date.interval.end ? best : date;
}

function countPublishers(actions: readonly CooperationAction[]): readonly PublisherCount[] {
  const counts = new Map<string | null, number>();
  for (const { sources } of actions) {
    const publisher = sources[0]?.publisher ?? null;
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].map(([publisher, count]) => ({ publisher, count })).toSorted((a, b) => b.count - a.count);
}
