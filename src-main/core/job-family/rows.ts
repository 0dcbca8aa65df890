import type { Block, ListEntry } from './markdown/page.ts';
import type { PageLine } from './page-line.ts';

/** A line of a page that says something, with where in the page it stands. */
export interface Row extends Pick<PageLine, 'line' | 'text' | 'form' | 'depth'> {
  block: Block;
  /** The list entry that it is, or null. */
  entry: ListEntry | null;
}

/** Tells what stands on a page apart: by its line and, where several share one, by its words. */
export const keyOf = ({ line, text }: Pick<Row, 'line' | 'text'>): string => `${line} ${text}`;

/** Every line of a page that says something, in page order. */
export const rowsOf = (blocks: readonly Block[]): Row[] => blocks.flatMap(rowsOfBlock);

const rowsOfBlock = (block: Block): Row[] => {
  switch (block.type) {
    case 'heading':
      return [
        {
          line: block.line,
          text: block.text,
          form: 'heading',
          depth: block.depth,
          block,
          entry: null,
        },
      ];
    case 'paragraph':
      return block.lines.map((line) => textRow(line, block));
    case 'list':
      return block.entries.flatMap((entry) => entryRows(entry, 0, block));
    case 'table':
      return block.rows.flatMap(({ line, cells }) =>
        cells
          .filter((text) => text !== '')
          .map((text): Row => ({ line, text, form: 'cell', depth: 0, block, entry: null })),
      );
    case 'aside':
      return rowsOf(block.blocks).map((row) => ({ ...row, block }));
  }
};

const textRow = ({ line, text }: { line: number; text: string }, block: Block): Row => ({
  line,
  text,
  form: 'text',
  depth: 0,
  block,
  entry: null,
});

const entryRows = (entry: ListEntry, depth: number, block: Block): Row[] => [
  ...(entry.text === ''
    ? []
    : [{ line: entry.line, text: entry.text, form: 'entry' as const, depth, block, entry }]),
  ...entry.children.flatMap((child) => entryRows(child, depth + 1, block)),
];
