import type { MeantAs } from '../correction.ts';
import type { Block, HeadingBlock, ListBlock, ListEntry } from '../markdown/page.ts';
import { keyOf, rowsOf, type Row } from '../rows.ts';

/** What a person says of a row, or undefined. Rows are told apart by their place, so it must be asked in order. */
type Said = (row: Row) => MeantAs | undefined;

const deepest = 6;
/** How many blocks below a heading are looked at for a list. */
const maxBelow = 20;

/**
 * Puts into a page's blocks what a person said of its headings and labels, and makes headings of the lines that they
 * said are levels or specialties. All other lines stay where they are.
 */
export const correctBlocks = (blocks: readonly Block[], said: Said): Block[] => {
  let depth = 1;
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') depth = block.depth;
    const meant = new Map<string, MeantAs>();
    const rows = rowsOf([block]);
    for (const row of rows) {
      const as = said(row);
      if (as !== undefined) meant.set(keyOf(row), as);
    }
    if (meant.size === 0) return [block];
    return correctBlock(block, {
      meant,
      depth: Math.min(deepest, depth + 1),
      below: blocks.slice(index + 1, index + maxBelow),
    });
  });
};

interface Place {
  meant: ReadonlyMap<string, MeantAs>;
  /** For headings that are made here. */
  depth: number;
  /** What stands below the block. */
  below: readonly Block[];
}

const isName = (as: MeantAs | undefined): as is 'level' | 'specialty' =>
  as === 'level' || as === 'specialty';

const correctBlock = (block: Block, place: Place): Block[] => {
  switch (block.type) {
    case 'heading':
      return [correctHeading(block, place)];
    case 'paragraph':
      return correctParagraph(block, place);
    case 'list':
      return correctList(block, place);
    case 'table': {
      const named = block.rows.flatMap(({ line, cells }) =>
        cells.flatMap((text) => headingOf({ line, text }, place) ?? []),
      );
      const rows = block.rows.map(({ line, cells }) => ({
        line,
        cells: cells.map((text) => (isName(place.meant.get(keyOf({ line, text }))) ? '' : text)),
      }));
      return [{ ...block, rows }, ...named];
    }
    case 'aside':
      if (![...place.meant.values()].some(isName)) return [block];
      // A level or specialty must stand among the page's own headings, so the quotation is one no more.
      return block.blocks.flatMap((inner, index) =>
        correctBlock(inner, { ...place, below: block.blocks.slice(index + 1) }),
      );
  }
};

/** A heading with nothing below it that it could announce is itself what the person says. */
const correctHeading = (heading: HeadingBlock, { meant, below }: Place): Block => {
  const { line, text } = heading;
  const as = meant.get(keyOf(heading));
  if (as === undefined) return heading;
  if (isName(as) || as === 'nothing' || announces(heading, below)) return { ...heading, meant: as };
  return { type: 'paragraph', text, line, lines: [{ text, line }], bold: false };
};

const announces = (heading: HeadingBlock, below: readonly Block[]): boolean => {
  const next = below.find(({ type }) => type !== 'paragraph');
  if (next?.type === 'heading') return next.depth > heading.depth;
  return next?.type === 'list' || next?.type === 'table';
};

const headingOf = (
  { line, text }: { line: number; text: string },
  { meant, depth }: Place,
): HeadingBlock | null => {
  const as = meant.get(keyOf({ line, text }));
  return isName(as) ? { type: 'heading', depth, text, line, meant: as } : null;
};

type Paragraph = Extract<Block, { type: 'paragraph' }>;

const correctParagraph = (block: Paragraph, place: Place): Block[] => {
  const only = block.lines.length === 1 ? block.lines[0] : undefined;
  const as = only === undefined ? undefined : place.meant.get(keyOf(only));
  // A label right above a list: what it is said to be, the list holds.
  if (
    only !== undefined &&
    as !== undefined &&
    !isName(as) &&
    place.below[0]?.type === 'list' &&
    (block.bold || only.text.endsWith(':'))
  )
    return [{ type: 'heading', depth: deepest + 1, ...only, meant: as }];
  const out: Block[] = [];
  let open: Paragraph['lines'] = [];
  const close = (): void => {
    const [first] = open;
    const text = open.map((line) => line.text).join(' ');
    if (first !== undefined) out.push({ ...block, text, line: first.line, lines: open });
    open = [];
  };
  for (const line of block.lines) {
    const heading = headingOf(line, place);
    if (heading === null) open.push(line);
    else {
      close();
      out.push(heading);
    }
  }
  close();
  return out;
};

const correctList = (block: ListBlock, place: Place): Block[] =>
  splitEntries(block.entries, place).map((piece) =>
    Array.isArray(piece)
      ? { type: 'list', line: piece[0]?.line ?? block.line, entries: piece }
      : piece,
  );

type Piece = ListEntry[] | HeadingBlock;

/** Cuts a list at the entries that are levels or specialties; what is nested in one follows it. */
const splitEntries = (entries: readonly ListEntry[], place: Place): Piece[] => {
  const pieces: Piece[] = [];
  const add = (entry: ListEntry): void => {
    const last = pieces.at(-1);
    if (Array.isArray(last)) last.push(entry);
    else pieces.push([entry]);
  };
  for (const entry of entries) {
    const heading = headingOf(entry, place);
    const [first, ...rest] = splitEntries(entry.children, place);
    if (heading !== null) {
      pieces.push(heading, ...(first === undefined ? [] : [first]), ...rest);
      continue;
    }
    const below = Array.isArray(first) ? first : [];
    const unnamed = place.meant.has(keyOf(entry)) ? { unnamed: true as const } : {};
    add({ ...entry, ...unnamed, children: below });
    pieces.push(...(first === undefined || Array.isArray(first) ? [] : [first]), ...rest);
  }
  return pieces;
};
