/** The columns by which the table can be sorted. */
export const SORT_COLUMNS = ['start', 'country', 'title', 'type', 'direction', 'theme'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** Reads "-start" (descending) or "title" (ascending); `null` for an unknown column. */
export function parseSort(text: string): Sort | null {
  const isDescending = text.startsWith('-');
  const column = SORT_COLUMNS.find((candidate) => candidate === text.slice(isDescending ? 1 : 0));
  return column === undefined ? null : { column, isDescending };
}

/** The reverse of `parseSort`. */
export function sortText({ column, isDescending }: Sort): string {
  return isDescending ? `-${column}` : column;
}
