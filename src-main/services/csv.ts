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

/**
 * The separator by which the first line that says something has the most headings that are known; empty where none
 * has any, so that it is guessed. How often a sign occurs tells less: "Ek, PhD" is one name.
 */
export const separatorByHeadings = (
  text: string,
  isKnown: (heading: string) => boolean,
): string => {
  const counted = [',', ';', '\t', '|'].map((separator) => {
    const { data } = Papa.parse<string[]>(text.trimStart(), { delimiter: separator, preview: 1 });
    return { separator, known: (data[0] ?? []).filter(isKnown).length };
  });
  const best = counted.reduce((one, other) => (other.known > one.known ? other : one));
  return best.known > 0 ? best.separator : '';
};
