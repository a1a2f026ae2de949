import { type CooperationAction, DIRECTIONS } from '../../domain/action.ts';
import type { LanguageCode } from '../../domain/language.ts';
import { compareEarliestFirst, compareLatestFirst } from '../../query/action-order.ts';
import type { Sort, SortColumn } from '../../state/sort.ts';

/** A column that is sorted by its text. */
type TextColumn = Exclude<SortColumn, 'start' | 'direction'>;

/** What an action is sorted by in a column of texts; `null`, nothing known, stands last in both directions. */
export type SortKeys = Readonly<Record<TextColumn, (action: CooperationAction) => string | null>>;

/** The actions in the order of a column, in the alphabet of the language; equal ones stand latest first. */
export function sortActions(
  actions: readonly CooperationAction[],
  keysOf: SortKeys,
  sort: Sort,
  language: LanguageCode,
): readonly CooperationAction[] {
  const { column, isDescending } = sort;
  if (column === 'start') {
    const compare = isDescending ? compareLatestFirst : compareEarliestFirst;
    return actions.toSorted(compare);
  }
  if (column === 'direction') return sortBy(actions, directionRank, (a, b) => a - b, isDescending);
  const keys = new Map(actions.map((action) => [action, keysOf[column](action)]));
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const texts = [...new Set(keys.values())].flatMap((text) => text ?? []).toSorted(compare);
  // Texts that the alphabet does not tell apart share their place.
  const places = new Map<string | null, number>();
  texts.forEach((text, index) => {
    const before = texts[index - 1];
    const isSame = before !== undefined && compare(before, text) === 0;
    places.set(text, isSame ? (places.get(before) ?? index) : index);
  });
  return sortBy(
    actions,
    (action) => places.get(keys.get(action) ?? null) ?? null,
    (a, b) => a - b,
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
