import { findRow } from '../../src-main/core/job-family/find-row.ts';
import type { PageLine } from '../../src-main/core/job-family/page-line.ts';

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
