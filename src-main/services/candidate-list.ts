import Papa from 'papaparse';
import type { CandidateList } from '../contract/document-shapes.ts';
import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import { candidateSchema, mostCandidates, type Candidate } from '../core/kit/packet-options.ts';
import { fail, ok } from '../core/result.ts';
import { separatorByHeadings } from './csv.ts';
import { decodeText } from './page-formats/decode-text.ts';

/** Headings of a column, in small letters and without anything but letters. */
const headings = {
  name: ['name', 'candidate', 'candidatename', 'fullname', 'applicant', 'applicantname', 'person'],
  first: ['firstname', 'givenname', 'forename', 'first'],
  last: ['lastname', 'surname', 'familyname', 'last'],
  requisition: [
    'requisition',
    'requisitionid',
    'requisitionnumber',
    'req',
    'reqid',
    'reqnumber',
  ].concat(['opening', 'openingid', 'jobid', 'jobnumber', 'vacancy', 'position']),
};
const known = Object.values(headings).flat();
type Columns = Record<keyof typeof headings, number>;

const asHeading = (cell: string): string => cell.toLowerCase().replace(/[^\p{L}]/gu, '');

const findColumns = (row: string[]): Columns => {
  const cells = row.map(asHeading);
  const find = (names: string[]): number => cells.findIndex((cell) => names.includes(cell));
  return {
    name: find(headings.name),
    first: find(headings.first),
    last: find(headings.last),
    requisition: find(headings.requisition),
  };
};

/** What a list without headings is taken for: names in the first column, openings in the second. */
const plainColumns: Columns = { name: 0, first: -1, last: -1, requisition: 1 };

const hasNames = ({ name, first, last }: Columns): boolean => name >= 0 || first >= 0 || last >= 0;

const candidateIn = (row: string[], columns: Columns): Candidate => {
  const at = (column: number): string => (row[column] ?? '').replace(/\s+/gu, ' ').trim();
  const parts = [at(columns.first), at(columns.last)].filter((part) => part !== '');
  return {
    name: columns.name >= 0 ? at(columns.name) : parts.join(' '),
    requisition: at(columns.requisition),
  };
};

const why = ({ name, requisition }: Candidate): string => {
  if (name === '') return 'it has no name';
  if (name.length > 120) return 'its name is longer than 120 characters';
  return `its requisition is longer than 80 characters: ${requisition.slice(0, 20)}…`;
};

const refuse = (file: string, message: string): { ok: false; error: Failure } =>
  fail({ code: 'call-invalid', message, file });

/**
 * A list of candidates from a CSV file, or from names one below the other. Headings are matched loosely;
 * rows that cannot be used are left out and told of by the number that a spreadsheet shows.
 * Fails with `call-invalid` where there is nobody in it, or too many.
 */
export const readCandidates = (file: string, bytes: Uint8Array): Reply<CandidateList> => {
  const text = decodeText(bytes);
  if (text === null)
    return refuse(
      file,
      `${file} is not a text file. Save the list as CSV from your spreadsheet, and try again.`,
    );
  const delimiter = separatorByHeadings(text, (cell) => known.includes(asHeading(cell)));
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const rows = data.map((cells, index) => ({ cells, number: index + 1 }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (first === undefined)
    return refuse(file, `${file} is empty. List a candidate on each line, and try again.`);
  const found = findColumns(first.cells);
  const named = hasNames(found);
  if (!named && (first.cells.length > 2 || found.requisition >= 0))
    return refuse(
      file,
      `${file} has no column with names: its first line says ${first.cells.map((cell) => `“${cell.trim()}”`).join(', ')}. Call one of them “Name”, and try again.`,
    );
  const columns = named ? found : plainColumns;

  const candidates: Candidate[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const { cells, number } of named ? filled.slice(1) : filled) {
    const read = candidateIn(cells, columns);
    const checked = candidateSchema.safeParse(read);
    const key = `${read.name}/${read.requisition}`.toLowerCase();
    const before = seen.get(key);
    if (!checked.success) problems.push(`Row ${number} was left out: ${why(read)}.`);
    else if (before !== undefined)
      problems.push(`Row ${number} was left out: it repeats row ${before}, ${read.name}.`);
    else {
      seen.set(key, number);
      candidates.push(checked.data);
    }
  }
  if (candidates.length === 0)
    return refuse(file, `${file} names no candidate. ${problems[0] ?? 'List one on each line.'}`);
  if (candidates.length > mostCandidates)
    return refuse(
      file,
      `${file} names ${candidates.length} candidates; ${mostCandidates} at most are made in one go. Split the list, and try again.`,
    );
  return ok({ candidates, problems });
};
