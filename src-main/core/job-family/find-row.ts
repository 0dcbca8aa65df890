import type { PageLine } from './page-line.ts';

/**
 * Index of the row with that line number. Where several share it (cells of a table, HTML without line ends), the one
 * with the text, else one that contains it or is part of it, else the first. -1 where no row has the number.
 */
export const findRow = (
  rows: readonly Pick<PageLine, 'line' | 'text'>[],
  line: number,
  text: string,
): number => {
  let [first, alike] = [-1, -1];
  for (const [index, row] of rows.entries()) {
    if (row.line !== line) continue;
    if (row.text === text) return index;
    if (first < 0) first = index;
    if (alike < 0 && (row.text.includes(text) || text.includes(row.text))) alike = index;
  }
  return alike < 0 ? first : alike;
};
