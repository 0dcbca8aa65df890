import {
  BuilderElement,
  Table as DocxTable,
  TableCell,
  TableRow,
  type IContext,
  type ITableCellOptions,
  type ITableOptions,
  type IXmlableObject,
  type Paragraph as DocxParagraph,
} from 'docx';
import type { Cell, CellBlock, Row, Table, TableWords } from '../document-model.ts';
import { readingOf } from '../table-reading.ts';
import { calloutLine, tableLooks } from '../table-looks.ts';
import { colours } from '../text-styles.ts';
import { eighths, tableStyleId, twips } from './docx-styles.ts';
import type { Keep } from './docx-text.ts';

/** How a block inside a cell of some width is set; given by the writer. */
export type SetBlock = (block: CellBlock, keep: Keep, width: number) => DocxParagraph[];

const bordersOf = (
  cell: Cell,
  table: Table,
  isLastHeader: boolean,
): NonNullable<ITableCellOptions['borders']> => {
  const { belowHeader } = tableLooks[table.look];
  if (table.look === 'callout')
    return {
      left: { style: 'single', size: eighths(calloutLine), space: 0, color: colours.ink },
    };
  if (cell.underlined)
    return { bottom: { style: 'single', size: eighths(0.5), space: 0, color: colours.rule } };
  if (isLastHeader && belowHeader.width > 0)
    return {
      bottom: {
        style: 'single',
        size: eighths(belowHeader.width),
        space: 0,
        color: colours[belowHeader.colour],
      },
    };
  return {};
};

const verticals = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

const cellOf = (
  cell: Cell,
  table: Table,
  place: { column: number; isLastHeader: boolean },
  keep: Keep,
  setBlock: SetBlock,
): TableCell => {
  const width = table.widths
    .slice(place.column, place.column + cell.span)
    .reduce((sum, part) => sum + part, 0);
  const { padding } = tableLooks[table.look];
  const inner = width - padding.left - padding.right;
  const borders = bordersOf(cell, table, place.isLastHeader);
  return new TableCell({
    children: cell.blocks.flatMap((block) => setBlock(block, keep, inner)),
    width: { size: twips(width), type: 'dxa' },
    ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
    ...(cell.vertical === 'top' ? {} : { verticalAlign: verticals[cell.vertical] }),
    ...(cell.fill === null
      ? {}
      : { shading: { type: 'clear', color: 'auto', fill: colours[cell.fill] } }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  });
};

const rowOf = (row: Row, index: number, table: Table, keep: Keep, setBlock: SetBlock): TableRow => {
  let column = 0;
  const isHeader = index < table.headerRows;
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    ...(row.minHeight > 0 ? { height: { value: twips(row.minHeight), rule: 'atLeast' } } : {}),
    children: row.cells.map((cell) => {
      const place = { column, isLastHeader: index === table.headerRows - 1 };
      column += cell.span;
      return cellOf(cell, table, place, { keepNext: keep.keepNext || isHeader }, setBlock);
    }),
  });
};

const valued = (name: string, value: string): BuilderElement<{ value: string }> =>
  new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });

/** A table that says what it is. The library has no option for that yet. */
class NamedTable extends DocxTable {
  readonly #words: TableWords;

  constructor(options: ITableOptions, words: TableWords) {
    super(options);
    this.#words = words;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const set = super.prepForXml(context);
    const parts: unknown = set?.['w:tbl'];
    if (!Array.isArray(parts)) throw new Error('the library writes tables otherwise');
    const properties: unknown = (parts[0] as IXmlableObject)['w:tblPr'];
    if (!Array.isArray(properties)) throw new Error('the library writes tables otherwise');
    properties.push(
      valued('w:tblCaption', this.#words.caption).prepForXml(context),
      valued('w:tblDescription', this.#words.summary).prepForXml(context),
    );
    return set;
  }
}

/** Which of its parts head the others: Word reads them with each cell. */
const lookOf = (table: Table): NonNullable<ITableOptions['tableLook']> => {
  const reading = readingOf(table)?.slice(table.headerRows) ?? [];
  return {
    firstRow: table.headerRows > 0,
    lastRow: false,
    firstColumn: reading.length > 0 && reading.every(([first]) => first === 'row'),
    lastColumn: false,
    noHBand: true,
    noVBand: true,
  };
};

/**
 * A table of fixed columns. `keepTogether` binds its rows to each other, `keepNext` its last row to what follows.
 */
export const tableOf = (
  table: Table,
  keep: Keep & { keepTogether: boolean },
  setBlock: SetBlock,
): DocxTable => {
  const options: ITableOptions = {
    style: tableStyleId(table.look),
    layout: 'fixed',
    width: { size: twips(table.widths.reduce((sum, width) => sum + width, 0)), type: 'dxa' },
    columnWidths: table.widths.map(twips),
    indent: { size: 0, type: 'dxa' },
    tableLook: lookOf(table),
    rows: table.rows.map((row, index) => {
      const isLast = index === table.rows.length - 1;
      const keepNext = isLast ? keep.keepNext : keep.keepTogether || keep.keepNext;
      return rowOf(row, index, table, { keepNext }, setBlock);
    }),
  };
  return table.words === undefined ? new DocxTable(options) : new NamedTable(options, table.words);
};
