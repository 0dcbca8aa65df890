import type { Cell, Table } from './document-model.ts';

/** What a cell is when a table is read aloud: the head of its column or of its row, or neither. */
export type CellReading = 'column' | 'row' | 'cell';

/** Looks that set things side by side, which is no table to somebody who listens. */
const isArrangement: Record<Table['look'], boolean> = {
  lines: false,
  ballot: false,
  grid: false,
  matrix: false,
  plain: true,
  form: true,
  notes: true,
  bar: true,
  callout: true,
};

const hasWords = ({ blocks }: Cell): boolean =>
  blocks.some((block) => block.kind === 'paragraph' && block.runs.length > 0);

/** Words alone, nothing to fill in or to tick. */
const isLabel = (cell: Cell): boolean =>
  hasWords(cell) &&
  cell.blocks.every((block) => block.kind === 'paragraph' && block.field === undefined);

/** A row is named by its first words: in its first cell, or after a box to tick. */
const labelOf = (cells: Cell[]): number => {
  const place = cells.slice(0, 2).findIndex(hasWords);
  const cell = cells[place];
  return cell !== undefined && isLabel(cell) ? place : -1;
};

/** Row by row what each cell is; null for a table that only sets things side by side, which is read one by one. */
export const readingOf = (table: Table): CellReading[][] | null => {
  const { headerRows, rows, look } = table;
  const isTable =
    headerRows > 0 ||
    (!isArrangement[look] && rows.length > 1 && rows.every(({ cells }) => labelOf(cells) === 0));
  if (!isTable) return null;
  return rows.map(({ cells }, index) => {
    if (index < headerRows) return cells.map((cell) => (hasWords(cell) ? 'column' : 'cell'));
    const label = labelOf(cells);
    return cells.map((_, place) => (place === label ? 'row' : 'cell'));
  });
};
