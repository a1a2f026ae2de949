import type { CooperationAction, CountryCode } from '../domain/action.ts';
import { messagesOf } from '../i18n/registry.ts';
import { exportedActions, type ExportInput, type ExportOption } from './export-format.ts';

/** One row of a table of actions: an action with all its partners, or with one of them. */
export interface TableRow {
  readonly action: CooperationAction;
  readonly partners: readonly CountryCode[];
}

export const ROWS_PER = ['action', 'country'] as const;
/** What has a row of its own: each action, or each partner country of each action. */
export type RowsPer = (typeof ROWS_PER)[number];

/** Reads the choice of a table's rows; whatever else is one row per action. */
export function rowsPer(option: string | null): RowsPer {
  return ROWS_PER.find((id) => id === option) ?? 'action';
}

/** The ways to write a table, in the words of the reader. */
export function rowOptions({ view }: ExportInput): readonly ExportOption[] {
  const { rowsPer: words } = messagesOf(view.language).exports;
  return ROWS_PER.map((id) => ({ id, label: words[id] }));
}

/** "17 lignes": how many rows a table has. */
export function countedRows(input: ExportInput, option: string | null): string {
  return messagesOf(input.view.language).exports.rows(tableRows(input, rowsPer(option)).length);
}

/**
 * The rows of a view in the order of its list. By country an action has a row for each partner; one without partner
 * country keeps its one row.
 */
export function tableRows(input: ExportInput, per: RowsPer): readonly TableRow[] {
  return exportedActions(input).flatMap((action): readonly TableRow[] => {
    if (per === 'action' || action.partners.length === 0) return [{ action, partners: action.partners }];
    return action.partners.map((code) => ({ action, partners: [code] }));
  });
}
