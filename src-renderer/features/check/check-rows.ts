import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Diagnostic } from '../../../src-main/core/job-family/job-family.ts';
import type { PageLine } from '../../../src-main/core/job-family/page-line.ts';
import {
  groupDiagnostics,
  type DiagnosticGroup,
} from '../../../src-main/core/job-family/group-diagnostics.ts';

/** A row of the page as this screen shows it. */
export interface CheckRow {
  /** Place among the page's rows, from 0: its identity while the file stays the same. */
  id: number;
  line: PageLine;
  /** What the reader says about its line. */
  about: readonly DiagnosticGroup[];
  /** Those of them that are told here: the first of the rows that they are about. */
  notes: readonly DiagnosticGroup[];
  /** A person should look at it: nothing says what it is, or the reader has a doubt. */
  toCheck: boolean;
}

/** Diagnostics about the page as a whole: no correction of their line would make them go away. */
const aboutPage = new Set([
  'empty-page',
  'front-matter-fence',
  'no-responsibilities',
  'no-requirements',
  'no-stages',
]);

/** What the reader says about the page as a whole. */
export const pageNotes = (page: OpenPage): Diagnostic[] =>
  page.family.diagnostics.filter(({ code }) => aboutPage.has(code));

/** The page's rows with what the reader says about each. */
export function checkRows(page: OpenPage): CheckRow[] {
  const { lines, family } = page;
  const rowNotes = family.diagnostics.filter(({ code }) => !aboutPage.has(code));
  const doubted = new Set(
    rowNotes.filter(({ severity }) => severity !== 'info').map(({ line }) => line),
  );
  const groups = groupDiagnostics(rowNotes, lines).map((group) => ({
    group,
    at: rowFor(lines, group.line),
  }));
  return lines.map((line, id) => {
    // What a person has said themselves need not be told to them as a note.
    const told = groups.filter(({ group }) => !(line.corrected && group.message === line.why));
    return {
      id,
      line,
      about: told
        .filter(
          ({ group, at }) => at === id || (group.line <= line.line && line.line <= group.last),
        )
        .map(({ group }) => group),
      notes: told.filter(({ at }) => at === id).map(({ group }) => group),
      toCheck:
        !line.corrected &&
        (line.became === 'unclear' ||
          (doubted.has(line.line) && lines[id - 1]?.line !== line.line)),
    };
  });
}

/** Index of the first row on that line, or the first after it; where there is none, the last. */
const rowFor = (lines: readonly PageLine[], line: number): number => {
  const at = lines.findIndex((row) => row.line >= line);
  return at < 0 ? lines.length - 1 : at;
};

/** The rows, those that did not change as the very objects they were, so that they are not drawn again. */
export function keepRows(before: readonly CheckRow[], now: readonly CheckRow[]): CheckRow[] {
  return now.map((row, index) => {
    const old = before[index];
    return old && JSON.stringify(old) === JSON.stringify(row) ? old : row;
  });
}

/** The next row to check after that one, round and round; null where there is none. `from` null: from the start. */
export function nextToCheck(
  rows: readonly CheckRow[],
  from: number | null,
  backwards: boolean,
): CheckRow | null {
  const left = rows.filter((row) => row.toCheck);
  const found = backwards
    ? left.findLast((row) => row.id < (from ?? rows.length))
    : left.find((row) => row.id > (from ?? -1));
  return found ?? (backwards ? left.at(-1) : left[0]) ?? null;
}

/** Ids of the unclear rows that stand together with that one, without anything else between them. */
export function unclearRun(rows: readonly CheckRow[], id: number): number[] {
  const isUnclear = (at: number) => rows[at]?.line.became === 'unclear';
  if (!isUnclear(id)) return [];
  let [first, last] = [id, id];
  while (isUnclear(first - 1)) first -= 1;
  while (isUnclear(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
