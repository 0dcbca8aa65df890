import Papa from 'papaparse';
import type { TeamList } from '../contract/document-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import {
  mostMembers,
  teamMemberSchema,
  tidyTeam,
  type TeamMember,
} from '../core/kit/team-member.ts';
import { fail, ok } from '../core/result.ts';
import { separatorByHeadings } from './csv.ts';
import { decodeText } from './page-formats/decode-text.ts';

/** Headings of a column, in small letters and without anything but letters. */
const headings = {
  name: ['name', 'interviewer', 'interviewername', 'fullname', 'person', 'employee'],
  first: ['firstname', 'givenname', 'forename', 'first'],
  last: ['lastname', 'surname', 'familyname', 'last'],
  title: ['title', 'jobtitle', 'function', 'role', 'position', 'department', 'team'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
};
const known = Object.values(headings).flat();
type Columns = Record<keyof typeof headings, number>;

const asHeading = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}]/gu, '');

const findColumns = (cells: readonly string[]): Columns => {
  const names = cells.map(asHeading);
  const find = (known: readonly string[]): number =>
    names.findIndex((name) => known.includes(name));
  return {
    name: find(headings.name),
    first: find(headings.first),
    last: find(headings.last),
    title: find(headings.title),
    note: find(headings.note),
  };
};

/** What a list without headings is taken for: name, job title, note. */
const plainColumns: Columns = { name: 0, first: -1, last: -1, title: 1, note: 2 };

const memberIn = (cells: readonly string[], columns: Columns): TeamMember => {
  const at = (column: number): string => (cells[column] ?? '').replace(/\s+/gu, ' ').trim();
  const parts = [at(columns.first), at(columns.last)].filter((part) => part !== '');
  return {
    name: columns.name >= 0 ? at(columns.name) : parts.join(' '),
    title: at(columns.title),
    note: at(columns.note),
  };
};

const why = ({ name, title }: TeamMember): string => {
  if (name === '') return 'it has no name';
  if (name.length > 120) return 'its name is longer than 120 characters';
  if (title.length > 120) return 'its job title is longer than 120 characters';
  return 'its note is longer than 300 characters';
};

interface Line {
  cells: string[];
  /** Line of the file that the row begins on, from 1. */
  line: number;
}

/** Rows with the line that each begins on: a cell may hold line breaks. */
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: separatorByHeadings(text, (cell) => known.includes(asHeading(cell))),
    step: ({ data, meta }) => {
      lines.push({ cells: data, line });
      line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/u).length - 1;
      from = meta.cursor;
    },
  });
  return lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

const refuse = (file: string, message: string, line?: number): Reply<never> =>
  fail({ code: 'call-invalid', message, file, ...(line === undefined ? {} : { line }) });

/**
 * The team's interviewers from a CSV file: name, job title, note. Headings are matched loosely; rows that
 * cannot be used are left out and told of by their line. Fails with `call-invalid`, file and line where
 * nobody can be read from it, or too many.
 */
export const readTeam = (file: string, bytes: Uint8Array): Reply<TeamList> => {
  const text = decodeText(bytes);
  if (text === null)
    return refuse(
      file,
      `${file} is not a text file. Save the list as CSV from your spreadsheet, and try again.`,
    );
  const lines = linesOf(text);
  const [first] = lines;
  if (first === undefined)
    return refuse(file, `${file} is empty. Write one person on each line, and try again.`);
  const found = findColumns(first.cells);
  const named = found.name >= 0 || found.first >= 0 || found.last >= 0;
  if (!named && (found.title >= 0 || first.cells.length > 3))
    return refuse(
      file,
      `${file} has no column with names: its first line says ${first.cells.map((cell) => `“${cell.trim()}”`).join(', ')}. Call one of them “Name”, and try again.`,
      first.line,
    );
  const columns = named ? found : plainColumns;
  const members: TeamMember[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of named ? lines.slice(1) : lines) {
    const read = memberIn(cells, columns);
    const checked = teamMemberSchema.safeParse(read);
    const before = seen.get(read.name.toLowerCase());
    if (!checked.success) problems.push(`${file}, line ${line}, was left out: ${why(read)}.`);
    else if (before !== undefined)
      problems.push(
        `${file}, line ${line}, was left out: ${read.name} is on line ${before} already.`,
      );
    else {
      seen.set(read.name.toLowerCase(), line);
      members.push(checked.data);
    }
  }
  if (members.length === 0)
    return refuse(file, `${file} names nobody. ${problems[0] ?? 'Write one person on each line.'}`);
  if (members.length > mostMembers)
    return refuse(
      file,
      `${file} names ${members.length} people; a list holds ${mostMembers} at most. Shorten it, and try again.`,
    );
  return ok({ members: tidyTeam(members), problems });
};
