import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import { cutText } from '../dataset/text.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { xmlCharacters } from '../domain/xml-text.ts';
import type { Messages } from '../i18n/fr.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { ExportContext, ExportInput } from './export-format.ts';
import { tableColumns } from './table-columns.ts';
import { type RowsPer, type TableRow, tableRows } from './table-rows.ts';

interface WorkbookColumn {
  readonly id: keyof Messages['exports']['columns'];
  readonly cell: (row: TableRow) => string | number | Date | null;
}

/** How spreadsheets write days: the same everywhere, as ISO 8601. */
const DATE_FORMAT = 'yyyy-mm-dd';
const MS_PER_DAY = 86_400_000;
/** Spreadsheets count days from 1900, and count its February wrongly; earlier days stay texts. */
const FIRST_DAY = Date.UTC(1900, 2, 1) / MS_PER_DAY;
/** Widths in characters; what is not here is as wide as a code. */
const WIDTHS: Partial<Record<WorkbookColumn['id'], number>> = {
  id: 30,
  title: 60,
  summary: 60,
  date: 24,
  type: 22,
  countries: 26,
  regions: 20,
  themes: 36,
  organisations: 40,
  place: 20,
  sources: 40,
  address: 40,
  view: 40,
};
const USUAL_WIDTH = 16;
/** Spreadsheets refuse longer texts in a cell. */
const LONGEST_CELL = 32_767;

/**
 * The rows of a view as a workbook of one sheet under a frozen row of names. Numbers are numbers and texts texts, never
 * formulas. Beside the dates as the dataset has them stand typed days, only where the day is known for certain.
 * @throws when it cannot be packed
 */
export function workbook(input: ExportInput, context: ExportContext, per: RowsPer): Promise<Blob> {
  const { exports } = messagesOf(input.view.language);
  const columns = tableColumns(input, context).flatMap((column): readonly WorkbookColumn[] =>
    column.id === 'end' ? [column, ...DAY_COLUMNS] : [column],
  );
  const names = columns.map(({ id }): Cell => ({ value: exports.columns[id], fontWeight: 'bold' }));
  const rows = tableRows(input, per).map((row) => columns.map(({ cell }) => cellOf(cell(row))));
  return writeWorkbook([names, ...rows], {
    sheet: exports.sheet,
    columns: columns.map(({ id }) => ({ width: WIDTHS[id] ?? USUAL_WIDTH })),
    stickyRowsCount: 1,
    dateFormat: DATE_FORMAT,
  }).toBlob();
}

/** The days on which an action is known to begin and to end, as the dataset says them. */
const DAY_COLUMNS: readonly WorkbookColumn[] = [
  { id: 'startDay', cell: ({ action: { time } }) => (time ? knownDay(time.start) : null) },
  {
    id: 'endDay',
    cell: ({ action: { time } }) => (time && time.end !== null && time.end !== 'open' ? knownDay(time.end) : null),
  },
];

function knownDay({ precision, uncertain, approximate, interval }: EdtfDate): Date | null {
  if (precision !== 'day' || uncertain || approximate || interval.start < FIRST_DAY) return null;
  return new Date(interval.start * MS_PER_DAY);
}

function cellOf(value: string | number | Date | null): Cell {
  if (typeof value !== 'string') return value;
  const text = cutText(xmlCharacters(value), LONGEST_CELL);
  return text === '' ? null : { value: text, type: String };
}
