import type { LanguageCode } from '../domain/language.ts';
import { messagesOf } from '../i18n/registry.ts';
import { type CsvDialect, csvText } from './csv-text.ts';
import type { ExportFormat } from './export-format.ts';
import { countedRows, rowOptions, rowsPer, tableRows } from './table-rows.ts';

/** French spreadsheets expect semicolons and need the mark to read UTF-8; English ones the standard. */
export const CSV_DIALECTS: Readonly<Record<LanguageCode, CsvDialect>> = {
  fr: { separator: ';', hasByteOrderMark: true },
  en: { separator: ',', hasByteOrderMark: false },
};

/** The actions of the view as a table under a row of names. */
export const csvFormat: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  options: rowOptions,
  contents: countedRows,
  write: async (input, context, option) => {
    const { tableColumns } = await import('./table-columns.ts');
    const { language } = input.view;
    const columns = tableColumns(input, context);
    const names = columns.map(({ id }) => messagesOf(language).exports.columns[id]);
    const rows = tableRows(input, rowsPer(option)).map((row) => columns.map(({ cell }) => cell(row)));
    return new Blob([csvText([names, ...rows], CSV_DIALECTS[language])], { type: csvFormat.mime });
  },
};
