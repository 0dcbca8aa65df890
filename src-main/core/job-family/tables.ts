import { meaningOf, type HeadingMeaning } from './headings/heading-meaning.ts';
import { isRoleTitle } from './headings/titles.ts';
import type { ListBlock, ListEntry, TableBlock } from './markdown/page.ts';

/** A column of a table that holds items, as a section of its own. */
export interface ColumnSection {
  text: string;
  line: number;
  meaning: HeadingMeaning;
  role: boolean;
  list: ListBlock;
}

/**
 * The columns of a table that hold items: in a level matrix one for every level ("Junior | Senior | Lead"), else the
 * last one whose header announces a list ("Level expectations"). None for other tables, such as roles with grades.
 */
export const columnSections = (table: TableBlock): ColumnSection[] => {
  const header = table.rows[0];
  if (header === undefined) return [];
  const roles = header.cells.flatMap((cell, column) =>
    column > 0 && isRoleTitle(cell) ? [column] : [],
  );
  if (roles.length >= 2 && roles.length >= header.cells.length - 2)
    return roles.map((column) => columnAt(table, column, { type: 'name' }));
  const announced = header.cells.map((cell) => meaningOf(cell));
  const last = announced.findLastIndex((meaning, column) => column > 0 && meaning.type === 'list');
  const meaning = announced[last];
  return meaning === undefined ? [] : [columnAt(table, last, meaning)];
};

const columnAt = (table: TableBlock, column: number, meaning: HeadingMeaning): ColumnSection => {
  const header = table.rows[0];
  return {
    text: header?.cells[column] ?? '',
    line: header?.line ?? table.line,
    meaning,
    role: meaning.type === 'name',
    list: {
      type: 'list',
      line: table.line,
      entries: table.rows.slice(1).flatMap((row) => entryOf(row, column)),
    },
  };
};

/** A cell is an entry; the first cell of its row is the label that it stands under. */
const entryOf = (row: { line: number; cells: string[] }, column: number): ListEntry[] => {
  const text = row.cells[column] ?? '';
  if (text === '') return [];
  const { line } = row;
  const plain = { line, lines: [{ text, line }], linked: 0, link: null };
  const entry: ListEntry = { ...plain, text, bold: false, endsBold: false, children: [] };
  const label = row.cells[0] ?? '';
  if (label === '' || label.split(' ').length > 6) return [entry];
  return [
    {
      ...plain,
      text: label,
      lines: [{ text: label, line }],
      bold: true,
      endsBold: false,
      children: [entry],
    },
  ];
};
