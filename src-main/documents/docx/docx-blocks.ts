import { Paragraph as DocxParagraph, type Table as DocxTable } from 'docx';
import type { Block, CellBlock } from '../document-model.ts';
import { contentWidth } from '../page-geometry.ts';
import { styleOf } from '../text-styles.ts';
import { spaceStyleId, twips } from './docx-styles.ts';
import {
  choicesOf,
  headingOf,
  listOf,
  paragraphOf,
  ruledOf,
  type Counters,
  type Keep,
} from './docx-text.ts';
import { tableOf } from './docx-table.ts';

/** The space below a table; Word would also join two tables that touch. */
const spaceBelow = (points: number, keepNext: boolean): DocxParagraph =>
  new DocxParagraph({
    style: spaceStyleId,
    spacing: { line: twips(Math.max(points, 1)), lineRule: 'exact' },
    ...(keepNext ? { keepNext } : {}),
  });

const setCellBlock = (
  block: CellBlock,
  keep: Keep,
  counters: Counters,
  width: number,
): DocxParagraph[] => {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphOf(block, keep, counters, width)];
    case 'list':
      return listOf(block, counters.nextList(), keep);
    case 'ruled':
      return ruledOf(block, keep, counters);
    case 'choices':
      return [choicesOf(block, keep, counters)];
  }
};

const setBlock = (
  block: Block,
  keep: Keep & { keepTogether: boolean },
  counters: Counters,
): (DocxParagraph | DocxTable)[] => {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, counters)];
    case 'group':
      return setBlocks(block.blocks, { ...keep, keepTogether: true }, counters);
    case 'table':
      return [
        tableOf(
          block,
          { ...keep, keepNext: keep.keepNext || keep.keepTogether },
          (inner, innerKeep, width) => setCellBlock(inner, innerKeep, counters, width),
        ),
        spaceBelow(block.after, keep.keepNext),
      ];
    case 'paragraph': {
      const keepNext = keep.keepNext || styleOf(block.style).keepWithNext === true;
      return [paragraphOf(block, { keepNext }, counters, contentWidth)];
    }
    case 'list':
    case 'ruled':
    case 'choices':
      return setCellBlock(block, keep, counters, contentWidth);
  }
};

/** Blocks one below the other; in a group each is kept on the page of the next one. */
export const setBlocks = (
  blocks: Block[],
  { keepNext, keepTogether }: Keep & { keepTogether: boolean },
  counters: Counters,
): (DocxParagraph | DocxTable)[] =>
  blocks.flatMap((block, index) => {
    const isLast = index === blocks.length - 1;
    return setBlock(block, { keepTogether, keepNext: isLast ? keepNext : keepTogether }, counters);
  });
