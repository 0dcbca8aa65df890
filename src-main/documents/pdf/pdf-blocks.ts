import type { CanvasLine, Content } from 'pdfmake/interfaces';
import { markField } from './field-places.ts';
import type { Block, Heading, RuledLines } from '../document-model.ts';
import { leadsOn, piecesOf } from '../page-numbers.ts';
import { ruledPitch } from '../ruled-pitch.ts';
import { colours } from '../text-styles.ts';
import { heightOfBlock, heightsOfRows } from '../block-height.ts';
import {
  choicesContent,
  headingContent,
  listContent,
  paragraphContent,
  type TextSetting,
} from './pdf-text.ts';
import { tableContent } from './pdf-table.ts';
import { openSlot, openTag, type Tag } from './tag-tree.ts';

/** What the blocks of a document are set with. */
export interface Setting extends TextSetting {
  /** Width and height that a page leaves for text, in points. */
  width: number;
  height: number;
  /** Bookmark of the latest heading of each level, for the outline. */
  outline: string[];
  /** Levels of the headings that the part at hand stands under, from the top. */
  levels: Heading['level'][];
  /** Headings by bookmark, as pdfmake gets them: it notes on each where it came to stand. */
  marked: Map<string, Content>;
  /** What each section begins with, in order. */
  starts: Content[];
}

/** What is higher than this part of a page is left to flow: the estimate may be off by a few lines. */
const safePart = 0.93;

const headingTags = ['H1', 'H2', 'H3', 'H4'] as const;

/** A heading one below the one that it stands under, whatever levels lie between: none is left out when it is read. */
const headingTag = (level: Heading['level'], { levels }: Setting): (typeof headingTags)[number] => {
  while ((levels.at(-1) ?? -1) >= level) levels.pop();
  levels.push(level);
  return headingTags[levels.length - 1] ?? 'H4';
};

const ruledContent = (block: RuledLines, width: number, { tags }: Setting, into: Tag): Content => {
  const { field, lines } = block;
  const slot = openSlot(tags, openTag(into, 'P'));
  const ruledLine = (): CanvasLine => {
    const line: CanvasLine = {
      type: 'line',
      x1: 0,
      y1: ruledPitch - 0.5,
      x2: width,
      y2: ruledPitch - 0.5,
      lineWidth: 0.5,
      lineColor: `#${colours.rule}`,
    };
    return field === undefined ? line : markField(line, { field, value: null, slot });
  };
  return {
    stack: Array.from({ length: lines }, () => ({
      canvas: [ruledLine()],
      margin: [0, 0, 0, 0.5],
    })),
  };
};

const setBlock = (block: Block, width: number, setting: Setting, into: Tag): Content => {
  const { faces } = setting;
  switch (block.kind) {
    case 'heading': {
      const depth = Math.max(block.level - 1, 0);
      const parent = setting.outline.slice(0, depth).findLast((mark) => typeof mark === 'string');
      if (block.bookmark !== null) setting.outline.splice(depth, Infinity, block.bookmark);
      const tag = openTag(into, headingTag(block.level, setting));
      const content = headingContent(block, parent ?? null, setting, tag);
      if (block.bookmark !== null) setting.marked.set(block.bookmark, content);
      return content;
    }
    case 'paragraph': {
      const short = heightOfBlock(block, width, faces) < setting.height / 4;
      return { stack: [paragraphContent(block, width, setting, into)], unbreakable: short };
    }
    case 'list':
      return listContent(block, setting, into);
    case 'ruled':
      return ruledContent(block, width, setting, into);
    case 'choices':
      return choicesContent(block, width, setting, into);
    case 'table':
      return tableContent(block, setting.height, faces, into, (inner, innerWidth, cell) =>
        setBlock(inner, innerWidth, setting, cell),
      );
    case 'group':
      return setGroup(block.blocks, width, setting, into);
  }
};

const setGroup = (blocks: Block[], width: number, setting: Setting, into: Tag): Content => {
  const height = blocks.reduce((sum, block) => sum + heightOfBlock(block, width, setting.faces), 0);
  return height < setting.height * safePart
    ? { stack: blocks.map((block) => setBlock(block, width, setting, into)), unbreakable: true }
    : { stack: setBlocks(blocks, width, setting, into) };
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
const setLed = (
  leaders: Block[],
  led: Block,
  width: number,
  setting: Setting,
  into: Tag,
): Content[] => {
  const { faces, height } = setting;
  const leadHeight = leaders.reduce((sum, block) => sum + heightOfBlock(block, width, faces), 0);
  const whole = leadHeight + heightOfBlock(led, width, faces);
  const isOnePiece = led.kind === 'group' ? whole < height * safePart : whole < height / 3;
  const set = leaders.map((block) => setBlock(block, width, setting, into));
  if (isOnePiece)
    return [{ stack: [...set, setBlock(led, width, setting, into)], unbreakable: true }];
  const room = Math.min(firstPartOf(led, setting), height * safePart - leadHeight);
  if (room <= 0) return [...set, setBlock(led, width, setting, into)];
  // The room is asked for below the headings and then given back, so that both move on together.
  return [
    { stack: [{ stack: set, margin: [0, 0, 0, room] }], unbreakable: true },
    { stack: [setBlock(led, width, setting, into)], margin: [0, -room, 0, 0] },
  ];
};

/**
 * Blocks one below the other, no heading left alone at a page's end.
 * @param into what they are read as a part of
 */
export const setBlocks = (blocks: Block[], width: number, setting: Setting, into: Tag): Content[] =>
  piecesOf(blocks).flatMap((piece) => {
    const led = piece.at(-1);
    if (led === undefined) return [];
    const leaders = piece.slice(0, -1);
    return leaders.length === 0 || leadsOn(led)
      ? piece.map((block) => setBlock(block, width, setting, into))
      : setLed(leaders, led, width, setting, into);
  });
