import { tidyParagraph } from '../tidy-text.ts';
import { fieldOfHeading, type Field } from './columns.ts';
import type { GivenBank, GivenEntry, ImportProblem } from './import-entry.ts';
import { readCompetencyRow, readQuestionRow, type RowCells } from './read-row.ts';

/** A table as a file has it: its first row with a known heading heads it. */
export interface BankTable {
  rows: readonly (readonly string[])[];
  /** Of the file's tables, from 1; null where a file has one. */
  table: number | null;
}

interface Column {
  heading: string;
  field: Field | null;
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Fields of which a table without them holds no entries. */
const heads = new Set<Field | null>(['text', 'entry', 'definition', 'finds']);

const columnsOf = (row: readonly string[]): Column[] =>
  row.map((heading) => ({ heading: heading.trim(), field: fieldOfHeading(heading) }));

/** A title or an empty line may stand above the headings. */
const mostAbove = 10;

const findHead = (rows: BankTable['rows']): { at: number; columns: Column[] } | null => {
  for (const [at, row] of rows.slice(0, mostAbove).entries()) {
    const columns = columnsOf(row);
    const known = columns.filter(({ field }) => field !== null).length;
    if (columns.some(({ field }) => heads.has(field)) && (known > 1 || columns.length === 1))
      return { at, columns };
  }
  return null;
};

/** How many headings a table has that the bank knows; 0 where no row heads it. */
export const knownHeadings = (rows: BankTable['rows']): number =>
  findHead(rows)?.columns.filter(({ field }) => field !== null).length ?? 0;

const several = new Set<Field>(['probes', 'tags', 'note']);

/** Columns that say nothing to the bank, or say the same as one before them. */
const columnProblems = (columns: readonly Column[], table: number | null): ImportProblem[] => {
  const seen = new Set<Field>();
  return columns.flatMap(({ heading, field }): ImportProblem[] => {
    if (heading === '' && field === null) return [];
    const place = { row: null, table, column: heading, refused: false };
    if (field === null)
      return [
        {
          ...place,
          message: `The column “${heading}” is not one that the bank knows. It is left out.`,
          fix: 'If it belongs to the questions, head it as the sample file does, for example Note or Tags.',
        },
      ];
    if (seen.has(field) && !several.has(field))
      return [
        {
          ...place,
          message: `The column “${heading}” holds the same as one before it. It is left out.`,
          fix: 'Head one of the two otherwise, or join them.',
        },
      ];
    seen.add(field);
    return [];
  });
};

const cellsOf = (columns: readonly Column[], row: readonly string[]): RowCells => {
  const cells: RowCells = new Map();
  columns.forEach(({ heading, field }, at) => {
    if (field === null) return;
    const text = tidyParagraph(row[at] ?? '');
    const before = cells.get(field);
    if (before === undefined) cells.set(field, { heading, text });
    else if (several.has(field) && text !== '')
      cells.set(field, {
        heading: before.heading,
        text: [before.text, text].filter(Boolean).join('\n'),
      });
  });
  return cells;
};

const isCompetency = (cells: RowCells): boolean => {
  const entry = cells.get('entry')?.text ?? '';
  if (/^compet/iu.test(entry)) return true;
  const says = (field: Field): boolean => (cells.get(field)?.text ?? '') !== '';
  return !/^quest/iu.test(entry) && !says('text') && (says('definition') || says('finds'));
};

/** Cells beyond the headings shift texts into the wrong columns; mostly a text with commas has no quotes. */
const overflow = (columns: readonly Column[], row: readonly string[]): boolean =>
  row.slice(columns.length).some((cell) => cell.trim() !== '');

/**
 * The entries of a table, and everything in it that is wrong. Every row that is not blank becomes an entry
 * or is refused with its reason.
 */
export const readRows = ({ rows, table }: BankTable): GivenBank => {
  const head = findHead(rows);
  if (!head)
    return {
      entries: [],
      refused: [],
      problems: [
        {
          row: null,
          table,
          column: null,
          refused: true,
          message: 'No row of headings was found, so nothing was read.',
          fix: 'Give the first row headings, of which one is “Question”. The sample file shows them all.',
        },
      ],
    };
  const { columns } = head;
  const entries: GivenEntry[] = [];
  const refused: GivenBank['refused'] = [];
  const problems = columnProblems(columns, table);
  rows.forEach((row, index) => {
    if (index <= head.at || isBlank(row)) return;
    const place = { row: index + 1, table };
    const cells = cellsOf(columns, row);
    const kind = isCompetency(cells) ? 'competency' : 'question';
    const text = cells.get(kind === 'question' ? 'text' : 'competency')?.text ?? '';
    if (overflow(columns, row)) {
      problems.push({
        ...place,
        column: null,
        refused: true,
        message: `The row has ${row.length} cells, but there are ${columns.length} headings.`,
        fix: 'Put a text that holds commas or semicolons into double quotes, or head the columns that are left.',
      });
      refused.push({ place, kind, text });
      return;
    }
    const read = (kind === 'competency' ? readCompetencyRow : readQuestionRow)(cells, place);
    problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
    else refused.push({ place, kind, text });
  });
  return { entries, refused, problems };
};
