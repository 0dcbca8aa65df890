import type { Block, Cell, Run, Table } from './document-model.ts';
import { ruledPitch } from './ruled-pitch.ts';
import { tableLooks } from './table-looks.ts';
import { headingStyleOf, styleOf, type StyleName, type TextStyle } from './text-styles.ts';

export type FaceName = 'regular' | 'bold' | 'italics' | 'bolditalics';

/** How wide characters are, face by face, in parts of the font size. */
export type Widths = Record<FaceName, { widthOf(codePoint: number): number }>;

/** The face in which a run of a style is set. */
export const faceNameOf = (
  style: TextStyle,
  run: { bold?: boolean; italics?: boolean } = {},
): FaceName => {
  const bold = run.bold ?? style.bold ?? false;
  const italics = run.italics ?? style.italics ?? false;
  if (bold) return italics ? 'bolditalics' : 'bold';
  return italics ? 'italics' : 'regular';
};

/** Indent of a list's text, in points. */
export const listIndent = 14;

const countLines = (runs: Run[], style: TextStyle, width: number, widths: Widths): number => {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (const run of runs) {
    const face = widths[faceNameOf(style, 'text' in run ? run : {})];
    for (const character of 'text' in run ? run.text : '00') {
      const advance = face.widthOf(character.codePointAt(0) ?? 0) * style.size;
      if (character === ' ') {
        used += advance;
        word = 0;
        continue;
      }
      word += advance;
      used += advance;
      if (used > width) {
        lines += 1;
        // The word moves to the next line, or breaks where it is longer than a line.
        used = word > width ? advance : word;
        if (word > width) word = advance;
      }
    }
  }
  return lines;
};

const heightOfRuns = (runs: Run[], style: StyleName, width: number, widths: Widths): number => {
  const look = styleOf(style);
  return look.before + countLines(runs, look, width, widths) * look.line + look.after;
};

const heightOfCell = (cell: Cell, width: number, widths: Widths): number =>
  cell.blocks.reduce((sum, block) => sum + heightOfBlock(block, width, widths), 0);

/** Heights of a table's rows in points, lines and paddings included. */
export const heightsOfRows = (table: Table, widths: Widths): number[] => {
  const look = tableLooks[table.look];
  return table.rows.map((row) => {
    let column = 0;
    let content = 0;
    for (const cell of row.cells) {
      const width = table.widths
        .slice(column, column + cell.span)
        .reduce((sum, part) => sum + part, 0);
      column += cell.span;
      const inner = width - look.padding.left - look.padding.right;
      content = Math.max(content, heightOfCell(cell, inner, widths));
    }
    const padded = content + look.padding.top + look.padding.bottom;
    return Math.max(padded, row.minHeight) + look.horizontal;
  });
};

/**
 * How high a block will stand, in points: a close estimate (kerning apart). By it the builder deals out
 * room for notes, and the PDF writer decides what can be kept on one page.
 */
export const heightOfBlock = (block: Block, width: number, widths: Widths): number => {
  switch (block.kind) {
    case 'heading': {
      const runs: Run[] = [{ text: block.text }, { text: `  ${block.note}`, bold: false }];
      return heightOfRuns(runs, headingStyleOf(block), width, widths);
    }
    case 'paragraph': {
      const typed = ((block.field?.lines ?? 1) - 1) * styleOf(block.style).line;
      return typed + heightOfRuns(block.runs, block.style, width, widths);
    }
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + heightOfRuns(item, block.style, width - listIndent, widths),
        0,
      );
    case 'ruled':
      return block.lines * ruledPitch;
    case 'choices':
      return styleOf('choice').line;
    case 'table':
      return heightsOfRows(block, widths).reduce((sum, height) => sum + height, 0) + block.after;
    case 'group':
      return block.blocks.reduce((sum, inner) => sum + heightOfBlock(inner, width, widths), 0);
  }
};
