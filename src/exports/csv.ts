import type { LanguageCode } from '../domain/language.ts';
import { messagesOf } from '../i18n/registry.ts';
import { csvColumns } from './csv-columns.ts';
import { type CsvDialect, csvText } from './csv-text.ts';
import { exportedActions, type ExportFormat } from './export-format.ts';

/** French spreadsheets expect semicolons and need the mark to read UTF-8; English ones the standard. */
export const CSV_DIALECTS: Readonly<Record<LanguageCode, CsvDialect>> = {
  fr: { separator: ';', hasByteOrderMark: true },
  en: { separator: ',', hasByteOrderMark: false },
};

/** The actions of the view as a table, one row each under a row of names. */
export const csvFormat: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  isTable: true,
  write: (input, context) => {
    const { language } = input.view;
    const columns = csvColumns(input, context);
    const names = columns.map(({ id }) => messagesOf(language).exports.columns[id]);
    const rows = exportedActions(input).map((action) => columns.map(({ cell }) => cell(action)));
    return Promise.resolve(new Blob([csvText([names, ...rows], CSV_DIALECTS[language])], { type: csvFormat.mime }));
  },
};
