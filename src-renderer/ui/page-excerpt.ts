import type { PageLine } from '../../src-main/core/job-family/page-line.ts';

/**
 * Index of the row with that line number. Where several share it (cells of a table, HTML without line ends), the one
 * with the text, else one that contains it or is part of it, else the first. -1 where no row has the number.
 */
export function findRow(
  rows: readonly Pick<PageLine, 'line' | 'text'>[],
  line: number,
  text: string,
): number {
  let [first, alike] = [-1, -1];
  for (const [index, row] of rows.entries()) {
    if (row.line !== line) continue;
    if (row.text === text) return index;
    if (first < 0) first = index;
    if (alike < 0 && (row.text.includes(text) || text.includes(row.text))) alike = index;
  }
  return alike < 0 ? first : alike;
}

export interface Excerpt {
  /** The rows around the place, in page order. */
  rows: readonly PageLine[];
  /** The row that is meant; null where the page has nothing on that line. */
  meant: PageLine | null;
}

const around = 2;

/** The row of a line with the two rows before and after it; where the line says nothing, what stands around it. */
export function excerptAround(rows: readonly PageLine[], line: number, text: string): Excerpt {
  const found = findRow(rows, line, text);
  const after = rows.findIndex((row) => row.line > line);
  const at = found >= 0 ? found : after >= 0 ? after : rows.length;
  return {
    rows: rows.slice(Math.max(0, at - around), at + around + 1),
    meant: rows[found] ?? null,
  };
}
