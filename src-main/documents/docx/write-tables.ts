import {
  Document,
  HeadingLevel,
  Packer,
  PageNumber,
  Footer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from 'docx';
import { colours } from '../text-styles.ts';
import { builtInStyles, eighths, twips } from './docx-styles.ts';
import { corePropertiesOf } from './core-properties.ts';
import { fixZipTimes } from './zip-times.ts';

/** A table of texts; the first row heads it. A line end within a cell begins a new paragraph. */
export interface TextTable {
  title: string;
  rows: string[][];
  /** How wide each column is beside the others. */
  shares: number[];
}

/** A4 on its side, in points. */
const page = { width: 841.9, height: 595.3, margin: 36 };
const size = 16;
const strong: IRunOptions = { bold: true };

const borders = {
  style: 'single',
  size: eighths(0.5),
  color: colours.rule,
} as const;

const cell = (text: string, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(isHead && { shading: { type: 'clear', fill: 'EEEEEE', color: 'auto' } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          spacing: { after: 0 },
          children: [new TextRun({ text: line, size, ...(isHead && strong) })],
        }),
    ),
  });

const tableOf = ({ rows, shares }: TextTable): Table => {
  const sum = shares.reduce((all, share) => all + share, 0);
  const inner = twips(page.width - 2 * page.margin);
  const widths = shares.map((share) => Math.floor((inner * share) / sum));
  return new Table({
    width: { size: widths.reduce((all, width) => all + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: borders,
      bottom: borders,
      left: borders,
      right: borders,
      insideHorizontal: borders,
      insideVertical: borders,
    },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((text, column) => cell(text, widths[column] ?? 0, index === 0)),
        }),
    ),
  });
};

/** A document of tables on pages that lie on their side. The same tables give the same bytes. */
export const writeTables = async (title: string, tables: TextTable[]): Promise<Uint8Array> => {
  const document = new Document({
    title,
    creator: 'Interview Kit Builder',
    styles: { default: builtInStyles },
    sections: [
      {
        properties: {
          page: {
            size: {
              // Word turns the sheet itself, so the upright measures are given.
              width: twips(page.height),
              height: twips(page.width),
              orientation: 'landscape',
            },
            margin: {
              top: twips(page.margin),
              bottom: twips(page.margin),
              left: twips(page.margin),
              right: twips(page.margin),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    size,
                    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: tables.flatMap((table) => [
          new Paragraph({ text: table.title, heading: HeadingLevel.HEADING_1 }),
          tableOf(table),
        ]),
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    {
      path: 'docProps/core.xml',
      data: corePropertiesOf({ title, subject: title, language: 'en-US' }),
    },
  ]);
  return fixZipTimes(packed);
};
