import type { CanvasLine, Content } from 'pdfmake/interfaces';
import { markField } from './field-places.ts';
import type { Faces } from './fonts.ts';
import type { Block, RuledLines } from '../document-model.ts';
import { leadsOn, piecesOf } from '../page-numbers.ts';
import { ruledPitch } from '../ruled-pitch.ts';
import { colours } from '../text-styles.ts';
import { heightOfBlock, heightsOfRows } from '../block-height.ts';
import { choicesContent, headingContent, listContent, paragraphContent } from './pdf-text.ts';
import { tableContent } from './pdf-table.ts';

/** What the blocks of a document are set with. */
export interface Setting {
  faces: Faces;
  /** Width and height that a page leaves for text, in points. */
  width: number;
  height: number;
  /** Bookmark of the latest heading of each level, for the outline. */
  outline: string[];
  /** Headings by bookmark, as pdfmake gets them: it notes on each where it came to stand. */
  marked: Map<string, Content>;
  /** What each section begins with, in order. */
  starts: Content[];
}

/** What is higher than this part of a page is left to flow: the estimate may be off by a few lines. */
const safePart = 0.93;

const ruledContent = (block: RuledLines, width: number): Content => ({
  stack: Array.from({ length: block.lines }, () => {
    const line: CanvasLine = {
      type: 'line',
      x1: 0,
      y1: ruledPitch - 0.5,
      x2: width,
      y2: ruledPitch - 0.5,
      lineWidth: 0.5,
      lineColor: `#${colours.rule}`,
    };
    const { field } = block;
    return {
      canvas: [field === undefined ? line : markField(line, { field, value: null })],
      margin: [0, 0, 0, 0.5],
    };
  }),
});

const setBlock = (block: Block, width: number, setting: Setting): Content => {
  const { faces } = setting;
  switch (block.kind) {
    case 'heading': {
      const depth = Math.max(block.level - 1, 0);
      const parent = setting.outline.slice(0, depth).findLast((mark) => typeof mark === 'string');
      if (block.bookmark !== null) setting.outline.splice(depth, Infinity, block.bookmark);
      const content = headingContent(block, parent ?? null, faces);
      if (block.bookmark !== null) setting.marked.set(block.bookmark, content);
      return content;
    }
    case 'paragraph': {
      const short = heightOfBlock(block, width, faces) < setting.height / 4;
      return { stack: [paragraphContent(block, width, faces)], unbreakable: short };
    }
    case 'list':
      return listContent(block, faces);
    case 'ruled':
      return ruledContent(block, width);
    case 'choices':
      return choicesContent(block, width, faces);
    case 'table':
      return tableContent(block, setting.height, faces, (inner, innerWidth) =>
        setBlock(inner, innerWidth, setting),
      );
    case 'group':
      return setGroup(block.blocks, width, setting);
  }
};

const setGroup = (blocks: Block[], width: number, setting: Setting): Content => {
  const height = blocks.reduce((sum, block) => sum + heightOfBlock(block, width, setting.faces), 0);
  return height < setting.height * safePart
    ? { stack: blocks.map((block) => setBlock(block, width, setting)), unbreakable: true }
    : { stack: setBlocks(blocks, width, setting) };
};

/** How much of a block must stand on the page of the heading before it, in points. */
const firstPartOf = (block: Block, setting: Setting): number => {
  if (block.kind !== 'table')
    return Math.min(heightOfBlock(block, setting.width, setting.faces), 60);
  const rows = heightsOfRows(block, setting.faces).slice(0, block.headerRows + 1);
  const first = rows.reduce((sum, height) => sum + height, 0) * 1.05;
  // A row that is longer than a page begins wherever it stands.
  return first < setting.height * safePart ? first : 60;
};

/** Headings with what they lead to: as one piece where that is short, or with room for its beginning. */
const setLed = (leaders: Block[], led: Block, width: number, setting: Setting): Content[] => {
  const { faces, height } = setting;
  const leadHeight = leaders.reduce((sum, block) => sum + heightOfBlock(block, width, faces), 0);
  const whole = leadHeight + heightOfBlock(led, width, faces);
  const isOnePiece = led.kind === 'group' ? whole < height * safePart : whole < height / 3;
  const set = leaders.map((block) => setBlock(block, width, setting));
  if (isOnePiece) return [{ stack: [...set, setBlock(led, width, setting)], unbreakable: true }];
  const room = Math.min(firstPartOf(led, setting), height * safePart - leadHeight);
  if (room <= 0) return [...set, setBlock(led, width, setting)];
  // The room is asked for below the headings and then given back, so that both move on together.
  return [
    { stack: [{ stack: set, margin: [0, 0, 0, room] }], unbreakable: true },
    { stack: [setBlock(led, width, setting)], margin: [0, -room, 0, 0] },
  ];
};

/** Blocks one below the other, no heading left alone at a page's end. */
export const setBlocks = (blocks: Block[], width: number, setting: Setting): Content[] =>
  piecesOf(blocks).flatMap((piece) => {
    const led = piece.at(-1);
    if (led === undefined) return [];
    const leaders = piece.slice(0, -1);
    return leaders.length === 0 || leadsOn(led)
      ? piece.map((block) => setBlock(block, width, setting))
      : setLed(leaders, led, width, setting);
  });
