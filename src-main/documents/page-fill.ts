import { heightOfBlock } from './block-height.ts';
import type { Block } from './document-model.ts';
import { contentHeight, contentWidth, geometryOf } from './page-geometry.ts';
import { ruledPitch } from './ruled-pitch.ts';
import { typicalWidths } from './typical-widths.ts';
import type { Paper } from '../core/kit/packet-options.ts';

/** Something that stands on one page, made with more or fewer lines to write on. */
export interface Stretchable {
  /** The blocks with so many lines beyond the fewest. */
  build(spareLines: number): Block[];
  /** Most lines that may be added; 0 for what does not stretch. */
  most: number;
}

export const fixed = (...blocks: Block[]): Stretchable => ({ build: () => blocks, most: 0 });

/** Planning leaves a little: neither program sets lines to the hair as estimated. */
const safePart = 0.98;

interface PlannedPage {
  pieces: Stretchable[];
  used: number;
}

const planPages = (pieces: Stretchable[], room: number): PlannedPage[] => {
  const pages: PlannedPage[] = [{ pieces: [], used: 0 }];
  for (const piece of pieces) {
    const height = piece
      .build(0)
      .reduce((sum, block) => sum + heightOfBlock(block, contentWidth, typicalWidths), 0);
    const last = pages.at(-1);
    if (last !== undefined && (last.used + height <= room || last.pieces.length === 0)) {
      last.pieces.push(piece);
      last.used += height;
    } else pages.push({ pieces: [piece], used: height });
  }
  return pages;
};

/** Lines for each piece of a page, dealt out in turn until the page is full. */
const dealLines = ({ pieces, used }: PlannedPage, room: number): number[] => {
  const lines = pieces.map(() => 0);
  let left = Math.floor((room - used) / ruledPitch);
  let dealt = true;
  while (left > 0 && dealt) {
    dealt = false;
    for (const [index, piece] of pieces.entries()) {
      if (left === 0 || (lines[index] ?? 0) >= piece.most) continue;
      lines[index] = (lines[index] ?? 0) + 1;
      left -= 1;
      dealt = true;
    }
  }
  return lines;
};

/** @param part how much of a page is planned with: less, where a page too many would be worse than a line too few */
const roomOn = (paper: Paper, part: number): number => contentHeight(geometryOf(paper)) * part;

/** How many pages the pieces need at least. */
export const pagesNeeded = (pieces: Stretchable[], paper: Paper, part = safePart): number =>
  planPages(pieces, roomOn(paper, part)).length;

/**
 * Places pieces on as few pages as they need and gives what is left on each page to the lines for notes,
 * so that a form has neither half-empty pages nor cramped ones.
 */
export const fillPages = (pieces: Stretchable[], paper: Paper, part = safePart): Block[] => {
  const room = roomOn(paper, part);
  return planPages(pieces, room).flatMap((page) => {
    const lines = dealLines(page, room);
    return page.pieces.flatMap((piece, index) => piece.build(lines[index] ?? 0));
  });
};
