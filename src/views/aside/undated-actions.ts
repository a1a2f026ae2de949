import type { CooperationAction } from '../../domain/action.ts';
import type { QueryResult } from '../../query/query.ts';

/** The undated actions that answer the filters: those that match, or those that the period sets aside. */
export function undatedActions({ matches, undated }: QueryResult): readonly CooperationAction[] {
  return [...matches.filter((action) => action.time === null), ...undated].toSorted((a, b) => a.index - b.index);
}
