/** A cell: numbers stay numbers, texts are kept from being read as formulas. */
export type CsvCell = string | number | null;

export interface CsvDialect {
  readonly separator: ',' | ';';
  /** Tells Excel that the file is in UTF-8. */
  readonly hasByteOrderMark: boolean;
}

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), in their half and full widths. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** The same behind the separator of the other dialect, where a spreadsheet that expects that one begins a cell; a mere number is none. */
const FORMULA_INSIDE: Readonly<Record<CsvDialect['separator'], RegExp>> = {
  ',': /;(?="*(?:[=@＝＠]|[+\-＋－](?!\d+(?:\.\d+)?(?:[,;]|$))))/gu,
  ';': /,(?="*(?:[=@＝＠]|[+\-＋－](?!\d+(?:\.\d+)?(?:[,;]|$))))/gu,
};

/**
 * Rows as RFC 4180 writes them: lines end in CRLF, a cell with a separator, a quote or a line end is quoted. What a spreadsheet
 * would compute gets an apostrophe before it, also where one that expects the other separator would begin a cell.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], { separator, hasByteOrderMark }: CsvDialect): string {
  const mark = hasByteOrderMark ? '\uFEFF' : '';
  return mark + rows.map((row) => `${row.map((cell) => cellText(cell, separator)).join(separator)}\r\n`).join('');
}

function cellText(cell: CsvCell, separator: CsvDialect['separator']): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const inside = cell.replace(FORMULA_INSIDE[separator], "$&'");
  const text = FORMULA.test(inside) ? `'${inside}` : inside;
  return text.includes(separator) || /["\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
