import Papa from 'papaparse';

/**
 * A spreadsheet runs a cell that begins like this as a formula, whoever wrote it. An apostrophe before it makes
 * it text; one more goes before texts that begin with such an apostrophe, so that each is read back as it was.
 */
const formula = /^'*[=+\-@\t\r]/u;
const guarded = /^'+[=+\-@\t\r]/u;

const guard = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell as it was before it was guarded. */
export const unguard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

/** Excel takes a file without it for one of the machine's own old encoding. */
const byteOrderMark = '\uFEFF';

/** A table as CSV: commas, lines ended as RFC 4180 has them, UTF-8 with a byte order mark. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${Papa.unparse(
    rows.map((row) => row.map(guard)),
    { newline: '\r\n' },
  )}\r\n`;
