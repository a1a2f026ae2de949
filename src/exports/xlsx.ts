import type { ExportFormat } from './export-format.ts';
import { countedRows, rowOptions, rowsPer } from './table-rows.ts';

/** The actions of the view as a workbook. */
export const xlsxFormat: ExportFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  options: rowOptions,
  contents: countedRows,
  write: async (input, context, option) => {
    const { workbook } = await import('./workbook.ts');
    return workbook(input, context, rowsPer(option));
  },
};
