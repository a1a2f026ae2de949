import { type CooperationAction, DIRECTIONS } from '../../domain/action.ts';
import type { LanguageCode } from '../../domain/language.ts';
import { compareEarliestFirst, compareLatestFirst } from '../../query/action-order.ts';
import type { Sort, SortColumn } from '../../state/sort.ts';
import type { Row } from './row.ts';

type RowOf = (action: CooperationAction) => Row;

type TextColumn = Exclude<SortColumn, 'start' | 'direction'>;

/** What a row is sorted by; `null`, nothing known, stands last in both directions. */
const TEXT_OF: Readonly<Record<TextColumn, (row: Row) => string | null>> = {
  country: ({ hasPartner, places }) => (hasPartner ? (places[0] ?? null) : null),
  title: ({ title }) => title,
  type: ({ type }) => type.text,
  theme: ({ themes }) => themes[0]?.text ?? null,
};

/** The actions in the order of a column of their rows, in the alphabet of the language; equal ones stand latest first. */
export function sortActions(
  actions: readonly CooperationAction[],
  rowOf: RowOf,
  sort: Sort,
  language: LanguageCode,
): readonly CooperationAction[] {
  const { column, isDescending } = sort;
  if (column === 'start') {
    const compare = isDescending ? compareLatestFirst : compareEarliestFirst;
    return actions.toSorted(compare);
  }
  if (column === 'direction') return sortBy(actions, directionRank, (a, b) => a - b, isDescending);
  const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const textOf = TEXT_OF[column];
  return sortBy(
    actions,
    (action) => textOf(rowOf(action)),
    (a, b) => collator.compare(a, b),
    isDescending,
  );
}

function directionRank({ direction }: CooperationAction): number | null {
  return direction === null ? null : DIRECTIONS.indexOf(direction);
}

function sortBy<K>(
  actions: readonly CooperationAction[],
  keyOf: (action: CooperationAction) => K | null,
  compare: (a: K, b: K) => number,
  isDescending: boolean,
): readonly CooperationAction[] {
  const sign = isDescending ? -1 : 1;
  return actions
    .map((action) => ({ action, key: keyOf(action) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || compareLatestFirst(a.action, b.action);
      }
      return sign * compare(a.key, b.key) || compareLatestFirst(a.action, b.action);
    })
    .map(({ action }) => action);
}
