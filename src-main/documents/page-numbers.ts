import { heightOfBlock, heightsOfRows, type Widths } from './block-height.ts';
import type {
  Block,
  Cell,
  CellBlock,
  DocumentModel,
  Run,
  Section,
  Table,
} from './document-model.ts';
import { coverLogo } from './logo-size.ts';
import { contentHeight, contentWidth, geometryOf } from './page-geometry.ts';
import { styleOf } from './text-styles.ts';

/** Page by bookmark. */
export type PageNumbers = ReadonlyMap<string, number>;

/** A heading, or a paragraph that stays on the page of what follows. */
export const leadsOn = (block: Block): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' && styleOf(block.style).keepWithNext === true);

const bookmarksOf = (block: Block): string[] => {
  if (block.kind === 'group') return block.blocks.flatMap(bookmarksOf);
  return block.kind === 'heading' && block.bookmark !== null ? [block.bookmark] : [];
};

/** Blocks in the pieces that are not parted: headings with what they lead to. */
export const piecesOf = (blocks: Block[]): Block[][] => {
  const pieces: Block[][] = [];
  let piece: Block[] = [];
  for (const block of blocks) {
    piece.push(block);
    if (leadsOn(block)) continue;
    pieces.push(piece);
    piece = [];
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
};

interface Place {
  page: number;
  /** Height that is used of the page. */
  used: number;
}

const placeRows = (table: Table, start: Place, room: number, widths: Widths): Place => {
  const heights = heightsOfRows(table, widths);
  const header = heights.slice(0, table.headerRows).reduce((sum, height) => sum + height, 0);
  let { page, used } = start;
  for (const height of heights) {
    if (used + height > room) {
      page += 1;
      used = header;
    }
    used += height;
  }
  return { page, used: used + table.after };
};

/** The page on which a section begins after one that ended on `last`. */
export const firstPage = ({ startsRight }: Section, last: number): number =>
  startsRight === true && last % 2 === 1 ? last + 2 : last + 1;

const heightOfLogo = ({ logo }: DocumentModel, section: Section): number =>
  logo !== undefined && section.logo === true ? coverLogo.height + coverLogo.after : 0;

/** On which page each bookmark will stand and the last one, as both programs break pages: a close estimate. */
const placeAll = (
  model: DocumentModel,
  widths: Widths,
): { pages: Map<string, number>; emptyBefore: Set<number>; last: number } => {
  const room = contentHeight(geometryOf(model.paper));
  const pages = new Map<string, number>();
  const emptyBefore = new Set<number>();
  let place: Place = { page: 0, used: 0 };
  for (const [index, section] of model.sections.entries()) {
    const page = firstPage(section, place.page);
    if (page > place.page + 1) emptyBefore.add(index);
    place = { page, used: heightOfLogo(model, section) };
    for (const piece of piecesOf(section.blocks)) {
      const last = piece.at(-1);
      const table = last?.kind === 'table' ? last : null;
      const bound = table === null ? piece : piece.slice(0, -1);
      const first =
        table === null ? [] : heightsOfRows(table, widths).slice(0, table.headerRows + 1);
      const height = bound.reduce(
        (sum, block) => sum + heightOfBlock(block, contentWidth, widths),
        0,
      );
      const needed = height + first.reduce((sum, part) => sum + part, 0);
      if (place.used > 0 && place.used + needed > room) place = { page: place.page + 1, used: 0 };
      for (const mark of piece.flatMap(bookmarksOf)) pages.set(mark, place.page);
      place = { page: place.page, used: place.used + height };
      if (table !== null) place = placeRows(table, place, room, widths);
    }
  }
  return { pages, emptyBefore, last: place.page };
};

/** On which page each bookmark will stand: a close estimate. */
export const estimatePages = (model: DocumentModel, widths: Widths): Map<string, number> =>
  placeAll(model, widths).pages;

/** Numbers of the sections, from 0, before which an empty side will stand: a close estimate. */
export const estimateEmptySides = (model: DocumentModel, widths: Widths): Set<number> =>
  placeAll(model, widths).emptyBefore;

/** How many pages a document will have, empty sides included: a close estimate. */
export const estimateLength = (model: DocumentModel, widths: Widths): number =>
  placeAll(model, widths).last;

const numberRun = (run: Run, pages: PageNumbers): Run =>
  'pageOf' in run ? { ...run, page: pages.get(run.pageOf) ?? run.page } : run;

const numberCellBlock = (block: CellBlock, pages: PageNumbers): CellBlock => {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.map((run) => numberRun(run, pages)) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => item.map((run) => numberRun(run, pages))),
      };
    case 'ruled':
    case 'choices':
      return block;
  }
};

const numberBlock = (block: Block, pages: PageNumbers): Block => {
  const numberCell = (cell: Cell): Cell => ({
    ...cell,
    blocks: cell.blocks.map((inner) => numberCellBlock(inner, pages)),
  });
  switch (block.kind) {
    case 'heading':
      return block;
    case 'group':
      return { ...block, blocks: block.blocks.map((inner) => numberBlock(inner, pages)) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(numberCell) })),
      };
    case 'paragraph':
    case 'list':
    case 'ruled':
    case 'choices':
      return numberCellBlock(block, pages);
  }
};

/** The document with these numbers in its page references. */
export const numberPages = (model: DocumentModel, pages: PageNumbers): DocumentModel => ({
  ...model,
  sections: model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => numberBlock(block, pages)),
  })),
});

const referencesOf = (block: Block): [string, number][] => {
  const ofRuns = (runs: Run[]): [string, number][] =>
    runs.flatMap((run): [string, number][] => ('pageOf' in run ? [[run.pageOf, run.page]] : []));
  switch (block.kind) {
    case 'paragraph':
      return ofRuns(block.runs);
    case 'list':
      return ofRuns(block.items.flat());
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.flatMap(referencesOf)),
      );
    case 'group':
      return block.blocks.flatMap(referencesOf);
    case 'heading':
    case 'ruled':
    case 'choices':
      return [];
  }
};

/** Whether every page reference of the document says what these pages are. */
export const agreesWith = (model: DocumentModel, pages: PageNumbers): boolean =>
  model.sections.every(({ blocks }) =>
    blocks.flatMap(referencesOf).every(([mark, page]) => (pages.get(mark) ?? page) === page),
  );
