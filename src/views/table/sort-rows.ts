import { DIRECTIONS } from '../../domain/action.ts';
import type { LanguageCode } from '../../domain/language.ts';
import { compareEarliestFirst, compareLatestFirst } from '../../query/action-order.ts';
import type { Sort, SortColumn } from '../../state/sort.ts';
import type { Row } from './row.ts';

type TextColumn = Exclude<SortColumn, 'start' | 'direction'>;

/** What a row is sorted by; `null`, nothing known, stands last in both directions. */
const TEXT_OF: Readonly<Record<TextColumn, (row: Row) => string | null>> = {
  country: ({ hasPartner, places }) => (hasPartner ? (places[0] ?? null) : null),
  title: ({ title }) => title,
  type: ({ type }) => type.text,
  theme: ({ themes }) => themes[0]?.text ?? null,
};

/** The rows in the order of a column, in the alphabet of the language; equal rows stand latest first. */
export function sortRows(rows: readonly Row[], sort: Sort, language: LanguageCode): readonly Row[] {
  const { column, isDescending } = sort;
  if (column === 'start') {
    const compare = isDescending ? compareLatestFirst : compareEarliestFirst;
    return rows.toSorted((a, b) => compare(a.action, b.action));
  }
  if (column === 'direction') return sortBy(rows, directionRank, (a, b) => a - b, isDescending);
  const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  return sortBy(rows, TEXT_OF[column], (a, b) => collator.compare(a, b), isDescending);
}

function directionRank({ action }: Row): number | null {
  return action.direction === null ? null : DIRECTIONS.indexOf(action.direction);
}

function sortBy<K>(
  rows: readonly Row[],
  keyOf: (row: Row) => K | null,
  compare: (a: K, b: K) => number,
  isDescending: boolean,
): readonly Row[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) {
        return Number(a.key === null) - Number(b.key === null) || compareLatestFirst(a.row.action, b.row.action);
      }
      return sign * compare(a.key, b.key) || compareLatestFirst(a.row.action, b.row.action);
    })
    .map(({ row }) => row);
}
