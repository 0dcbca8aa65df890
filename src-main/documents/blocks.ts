import { contentWidth } from './page-geometry.ts';
import type {
  Alignment,
  Cell,
  CellBlock,
  Choices,
  Group,
  Heading,
  List,
  PageNumberRun,
  Paragraph,
  Row,
  RuledLines,
  Run,
  Block,
  Table,
  TableLook,
  TableWords,
  TextRun,
} from './document-model.ts';
import { valueOfLabel, type ChoiceField, type TextField } from './form-fields.ts';
import { toPrintable } from './printable-text.ts';
import type { StyleName } from './text-styles.ts';

type Look = Omit<TextRun, 'text'>;

const isSpace = (text: string): boolean => /^\s/.test(text);

/** A run; spaces at its ends are kept, because runs are set one after the other. */
export const text = (words: string, look: Look = {}): TextRun => {
  const before = isSpace(words) ? ' ' : '';
  const after = words.length > 1 && /\s$/.test(words) ? ' ' : '';
  const printable = toPrintable(words);
  return { text: printable === '' ? before : `${before}${printable}${after}`, ...look };
};

/** The page of a bookmark; its number is filled in once the document is whole. */
export const pageOf = (bookmark: string): PageNumberRun => ({ pageOf: bookmark, page: 0 });

/** Runs from plain words or from runs, without empty ones. */
export const runs = (content: string | (string | Run)[]): Run[] =>
  (typeof content === 'string' ? [content] : content)
    .map((part) => (typeof part === 'string' ? text(part) : part))
    .filter((run) => !('text' in run) || run.text !== '');

export const heading = (
  level: Heading['level'],
  words: string,
  bookmark: string | null = null,
  note = '',
): Heading => ({
  kind: 'heading',
  level,
  text: toPrintable(words),
  note: toPrintable(note),
  bookmark,
});

/** The heading as small as those of another level: what stands right under a sheet's title need not be large. */
export const asSmallAs = (look: 2 | 3, set: Heading): Heading => ({ ...set, look });

export const paragraph = (
  style: StyleName,
  content: string | (string | Run)[],
  align: Alignment = 'left',
): Paragraph => ({ kind: 'paragraph', style, runs: runs(content), align });

export const list = (
  items: (string | (string | Run)[])[],
  { ordered = false, style = 'body' }: { ordered?: boolean; style?: StyleName } = {},
): List => ({ kind: 'list', ordered, style, items: items.map(runs) });

export const ruled = (lines: number, field?: TextField): RuledLines => ({
  kind: 'ruled',
  lines,
  ...(field === undefined ? {} : { field }),
});

/** Room for a few words that a person fills in, on one line or on some. */
export const blank = (field: TextField, { lines = 1 } = {}): Paragraph => ({
  ...paragraph('cell', ''),
  field: {
    ...field,
    label: toPrintable(field.label),
    ...(lines > 1 ? { lines } : {}),
  },
});

export const group = (...blocks: Block[]): Group => ({ kind: 'group', blocks });

/** A row of boxes; every option gets the same width unless it says its own, and its label for its value. */
export const choices = (
  labels: (string | { label: string; width: number; value?: string })[],
  {
    lead = '',
    leadWidth = 0,
    width = 60,
    align = 'left',
    field,
  }: {
    lead?: string;
    leadWidth?: number;
    width?: number;
    align?: Alignment;
    field?: ChoiceField | undefined;
  } = {},
): Choices => ({
  kind: 'choices',
  lead,
  leadWidth: lead === '' ? 0 : leadWidth,
  options: labels.map((option) => {
    const given = typeof option === 'string' ? { label: option, width } : option;
    return { ...given, value: given.value ?? valueOfLabel(given.label) };
  }),
  align,
  ...(field === undefined ? {} : { field: { ...field, label: toPrintable(field.label) } }),
});

/** A lone box, centred, for a cell under a column heading. */
export const box = (field?: ChoiceField, value?: string): Choices =>
  choices([{ label: '', width: 11, ...(value === undefined ? {} : { value }) }], {
    align: 'center',
    field,
  });

export const cell = (
  content: string | CellBlock | CellBlock[],
  options: Partial<Omit<Cell, 'blocks'>> & { style?: StyleName; align?: Alignment } = {},
): Cell => {
  const { style = 'cell', align = 'left', ...rest } = options;
  const blocks =
    typeof content === 'string'
      ? [paragraph(style, content, align)]
      : Array.isArray(content)
        ? content
        : [content];
  return { blocks, span: 1, fill: null, vertical: 'top', underlined: false, ...rest };
};

export const row = (cells: Cell[], minHeight = 0): Row => ({ cells, minHeight });

/** A header row; `align` holds for every cell but the first `leftmost` ones. */
export const headerRow = (
  labels: string[],
  align: Alignment = 'left',
  leftmost = labels.length,
): Row =>
  row(
    labels.map((label, index) =>
      cell(label, {
        style: 'cellHead',
        align: index < leftmost ? 'left' : align,
        vertical: 'bottom',
      }),
    ),
  );

export const table = (
  look: TableLook,
  widths: number[],
  rows: Row[],
  {
    headerRows = 0,
    after = 8,
    words,
  }: { headerRows?: number; after?: number; words?: TableWords } = {},
): Table => ({
  kind: 'table',
  look,
  widths,
  rows,
  headerRows,
  after,
  ...(words === undefined
    ? {}
    : { words: { caption: toPrintable(words.caption), summary: toPrintable(words.summary) } }),
});

/** Something to heed: a tinted box with an accent line. */
export const callout = (...blocks: CellBlock[]): Table =>
  table('callout', [contentWidth], [row([cell(blocks, { fill: 'tint' })])]);

/** Columns of a form’s head: three labels with their values, in points. A date by hand takes 27 mm. */
const keyValueWidths = [52, 134, 6, 52, 120, 6, 28, 84];

/** Labels with their values, three pairs a row; an empty value is a line to fill in. */
export const keyValues = (
  pairs: [label: string, value: string, field?: TextField | null][],
): Table => {
  const rows: Row[] = [];
  for (let index = 0; index < pairs.length; index += 3) {
    const cells = pairs.slice(index, index + 3).flatMap(([label, value, field]) => [
      cell(label, { style: 'cellHead', vertical: 'bottom' }),
      cell([value === '' && field ? blank(field) : paragraph('cell', value)], {
        underlined: true,
        vertical: 'bottom',
      }),
      cell(''),
    ]);
    while (cells.length <= keyValueWidths.length) cells.push(cell(''));
    rows.push(row(cells.slice(0, keyValueWidths.length), 24));
  }
  return table('form', keyValueWidths, rows, { after: 9 });
};
