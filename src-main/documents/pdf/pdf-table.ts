import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Cell, CellBlock, Table, TableWords } from '../document-model.ts';
import { calloutLine, tableLooks } from '../table-looks.ts';
import { colours } from '../text-styles.ts';
import { heightsOfRows } from '../block-height.ts';
import type { Faces } from './fonts.ts';
import { readingOf, type CellReading } from '../table-reading.ts';
import { openTag, type Tag } from './tag-tree.ts';

/** How a block inside a cell is set; given by the writer, because cells hold blocks and blocks hold tables. */
export type SetBlock = (block: CellBlock, width: number, into: Tag) => Content;

const layoutOf = (table: Table): CustomTableLayout => {
  const look = tableLooks[table.look];
  const isCallout = table.look === 'callout';
  const isForm = table.look === 'form';
  const belowHeader = (index: number): boolean =>
    table.headerRows > 0 && index === table.headerRows;
  return {
    hLineWidth: (index) => {
      if (isForm) return 0.5;
      if (index === 0) return look.top;
      return belowHeader(index) ? look.belowHeader.width : look.horizontal;
    },
    hLineColor: (index) =>
      `#${colours[isForm ? 'rule' : belowHeader(index) ? look.belowHeader.colour : look.colour]}`,
    vLineWidth: (index) => (isCallout ? (index === 0 ? calloutLine : 0) : look.vertical),
    vLineColor: () => `#${colours[isCallout ? 'ink' : look.colour]}`,
    paddingTop: () => look.padding.top,
    paddingRight: () => look.padding.right,
    paddingBottom: () => look.padding.bottom,
    paddingLeft: () => look.padding.left,
    defaultBorder: !isForm,
  };
};

const widthOf = (table: Table, column: number, span: number): number =>
  table.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);

const cellTag = (into: Tag, { span }: Cell, reading: CellReading): Tag => {
  const scope = reading === 'cell' ? {} : { Scope: reading === 'column' ? 'Column' : 'Row' };
  const spans = span > 1 ? { ColSpan: span } : {};
  const attributes = { ...scope, ...spans };
  return openTag(
    into,
    reading === 'cell' ? 'TD' : 'TH',
    Object.keys(attributes).length === 0 ? {} : { attributes: { O: 'Table', ...attributes } },
  );
};

const cellContent = (
  cell: Cell,
  table: Table,
  column: number,
  into: Tag,
  setBlock: SetBlock,
): TableCell => {
  const { padding } = tableLooks[table.look];
  const inner = widthOf(table, column, cell.span) - padding.left - padding.right;
  return {
    stack: cell.blocks.map((block) => setBlock(block, inner, into)),
    ...(cell.span > 1 ? { colSpan: cell.span } : {}),
    ...(cell.fill === null ? {} : { fillColor: `#${colours[cell.fill]}` }),
    ...(cell.vertical === 'top' ? {} : { verticalAlignment: cell.vertical }),
    ...(cell.underlined ? { border: [false, false, false, true] } : {}),
  };
};

/** What a table is, read before its cells. A plain string would be a name. */
const attributesOf = (words: TableWords | undefined): { attributes?: Record<string, unknown> } =>
  words === undefined
    ? {}
    : {
        attributes: {
          O: 'Table',
          Summary: new String(`${words.caption}. ${words.summary}`),
        },
      };

/** A table with fixed columns; no row is split unless one is too high for `pageHeight`. */
export const tableContent = (
  table: Table,
  pageHeight: number,
  faces: Faces,
  into: Tag,
  setBlock: SetBlock,
): ContentTable => {
  const reading = readingOf(table);
  const tag =
    reading === null ? openTag(into, 'Div') : openTag(into, 'Table', attributesOf(table.words));
  const look = tableLooks[table.look];
  const [first = 0, ...others] = heightsOfRows(table, faces).map((height) => height * 1.08);
  // What pdfmake is told to keep together and cannot fit on a page, it loses.
  const keepsFirst = first + (others[0] ?? 0) < pageHeight;
  const lines = table.look === 'callout' ? [calloutLine] : [];
  return {
    table: {
      widths: table.widths.map(
        (width, index) =>
          width - look.padding.left - look.padding.right - (lines[index] ?? look.vertical),
      ),
      headerRows: table.headerRows,
      ...(table.headerRows > 0 && keepsFirst ? { keepWithHeaderRows: 1 } : {}),
      dontBreakRows: [first, ...others].every((height) => height + first < pageHeight),
      heights: (index) => {
        const least = (table.rows[index]?.minHeight ?? 0) - look.padding.top - look.padding.bottom;
        return least > 0 ? least : 'auto';
      },
      body: table.rows.map((row, index) => {
        let column = 0;
        const rowTag = reading === null ? tag : openTag(tag, 'TR');
        return row.cells.flatMap((cell, place): TableCell[] => {
          const start = column;
          column += cell.span;
          return [
            cellContent(
              cell,
              table,
              start,
              reading === null ? rowTag : cellTag(rowTag, cell, reading[index]?.[place] ?? 'cell'),
              setBlock,
            ),
            ...Array.from({ length: cell.span - 1 }, () => ({})),
          ];
        });
      }),
    },
    layout: layoutOf(table),
    margin: [0, 0, 0, table.after],
  };
};
