import Papa from 'papaparse';
import type { ImportProblem } from '../../core/bank/rows/import-entry.ts';
import { knownHeadings } from '../../core/bank/rows/read-rows.ts';
import { unguard } from '../csv.ts';

/** Excel's own way to name the separator, in a line above the table. */
const separatorLine = /^sep=(.)\r?\n/iu;

const separators = [',', ';', '\t', '|'] as const;
/** Headings stand at the top. */
const rowsAtTop = 12;

/**
 * The separator by which the table has the most headings that the bank knows. How often a sign occurs tells less:
 * questions are full of commas.
 */
const separatorOf = (text: string): string => {
  const [best] = separators
    .map((delimiter) => {
      const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsAtTop });
      return { delimiter, known: knownHeadings(data) };
    })
    .sort((a, b) => b.known - a.known);
  return best?.delimiter ?? ',';
};

/** The rows of a CSV text, with whatever separates its cells, and what is wrong with its quotes. */
export const readCsv = (text: string): { rows: string[][]; problems: ImportProblem[] } => {
  const plain = text.replace(/^\uFEFF/u, '');
  const [line = '', named] = separatorLine.exec(plain) ?? [];
  const table = plain.slice(line.length);
  const delimiter = named ?? separatorOf(table);
  const parsed = Papa.parse<string[]>(table, { delimiter, skipEmptyLines: false });
  const above = line === '' ? 0 : 1;
  const empty = Array.from({ length: above }, (): string[] => []);
  return {
    rows: [...empty, ...parsed.data.map((row) => row.map(unguard))],
    problems: parsed.errors
      .filter(({ type }) => type === 'Quotes')
      .map(({ row }) => ({
        row: (row ?? 0) + 1 + above,
        table: null,
        column: null,
        refused: false,
        message: 'A double quote in this row is not closed or stands within a text.',
        fix: 'Check how the row was read. A quote within a text is written twice.',
      })),
  };
};
