import type {
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import type { Block, ListEntry, ParagraphBlock, TableBlock } from './page.ts';
import { plainLines, plainText, tidy, type PlainLine } from './plain-text.ts';

const lineOf = (node: RootContent): number => node.position?.start.line ?? 1;

/** A node of the tree that every format becomes, as blocks; nothing for what holds no text. */
export const blocksOf = (node: RootContent): Block[] => {
  const line = lineOf(node);
  if (node.type === 'heading') {
    const text = tidy(plainText(node.children));
    return text === '' ? [] : [{ type: 'heading', depth: node.depth, text, line }];
  }
  if (node.type === 'paragraph') {
    return splitLabel(node.children)
      .map((children) => toParagraph(children, children[0]?.position?.start.line ?? line))
      .filter(({ text }) => text !== '');
  }
  if (node.type === 'list') return splitAtLabels(toEntries(node));
  if (node.type === 'table') return isLayout(node) ? blocksInCells(node) : [toTable(node, line)];
  return node.type === 'blockquote'
    ? [{ type: 'aside', line, blocks: node.children.flatMap(blocksOf) }]
    : [];
};

/** In pages that come from a word processor cells hold paragraphs and lists, too. */
const contentOfCell = (cell: TableCell): readonly RootContent[] => cell.children;

const toTable = (table: Table, line: number): TableBlock => ({
  type: 'table',
  line,
  rows: table.children
    .map((row) => ({
      line: row.position?.start.line ?? line,
      cells: row.children.map((cell) => tidy(textOfCell(cell))),
    }))
    .filter(({ cells }) => cells.some((text) => text !== '')),
});

const textOfCell = (cell: TableCell): string =>
  contentOfCell(cell)
    .map((child) => (child.type === 'paragraph' ? plainText(child.children) : ''))
    .join(' ') + plainText(cell.children.filter(isPhrasing));

const isPhrasing = (node: RootContent): node is PhrasingContent =>
  node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'heading';

/** A table with lists or headings in its cells only says where things stand on the paper. */
const isLayout = (table: Table): boolean =>
  table.children.some((row) =>
    row.children.some((cell) =>
      contentOfCell(cell).some(({ type }) => type === 'list' || type === 'heading'),
    ),
  );

/** The content of a layout table in reading order; a cell with nothing but a few words labels what follows. */
const blocksInCells = (table: Table): Block[] =>
  table.children
    .flatMap((row) =>
      row.children.flatMap((cell) => {
        const phrases = cell.children.filter(isPhrasing);
        const blocks =
          phrases.length === cell.children.length
            ? [toParagraph(phrases, row.position?.start.line ?? 1)]
            : contentOfCell(cell).flatMap(blocksOf);
        const [only] = blocks;
        return blocks.length === 1 && only?.type === 'paragraph' && only.text.split(' ').length <= 8
          ? [{ ...only, bold: true }]
          : blocks;
      }),
    )
    .filter((block) => block.type !== 'paragraph' || block.text !== '');

const toParagraph = (children: readonly PhrasingContent[], line: number): ParagraphBlock => {
  const lines = plainLines(children, line);
  return {
    type: 'paragraph',
    text: lines.map(({ text }) => text).join(' '),
    line: lines[0]?.line ?? line,
    lines,
    bold: isBold(children),
  };
};

/** A bold first line with text straight below it is a label of its own. */
const splitLabel = (children: readonly PhrasingContent[]): (readonly PhrasingContent[])[] => {
  const [first, second] = children;
  if (first?.type !== 'strong' || second === undefined) return [children];
  const ends =
    second.type === 'break' || (second.type === 'text' && /^[:.]?[ \t]*\n/.test(second.value));
  return ends ? [[first], children.slice(1)] : [children];
};

/** "**Label**", "**Label:**" and "**Label**:" are labels; "**Label:** text" is not. */
const isBold = (children: readonly PhrasingContent[]): boolean => {
  const rest = children.filter((child) => child.type !== 'strong' && child.type !== 'html');
  return rest.length < children.length && /^[\s:.…]*$/.test(plainText(rest));
};

const toEntries = (list: List): ListEntry[] => nestByColumn(list.children.map(toEntry));

interface PlacedEntry {
  entry: ListEntry;
  column: number;
}

const toEntry = (item: ListItem): PlacedEntry => {
  const line = item.position?.start.line ?? 1;
  const paragraphs = item.children.filter(
    (child): child is Paragraph => child.type === 'paragraph',
  );
  const lines = paragraphs.flatMap((child) =>
    plainLines(child.children, child.position?.start.line ?? line),
  );
  const content = paragraphs.flatMap((child) => child.children);
  const text = lines.map((part) => part.text).join(' ');
  const links = content.filter((child) => child.type === 'link' || child.type === 'linkReference');
  const linkText = tidy(links.map((link) => plainText(link.children)).join(' '));
  const target = links.find((link) => link.type === 'link')?.url ?? null;
  return {
    column: item.position?.start.column ?? 1,
    entry: {
      text,
      line,
      lines,
      bold: isBold(content),
      endsBold: endsBold(content),
      linked: text === '' ? 0 : linkText.length / text.length,
      link: target === null ? null : target.toLowerCase(),
      children: item.children.flatMap((child) => (child.type === 'list' ? toEntries(child) : [])),
    },
  };
};

/**
 * Under "1. item" CommonMark wants three spaces before a nested entry; people give two. An entry that starts at
 * least two columns to the right of the one above is nested in it.
 */
const nestByColumn = (placed: readonly PlacedEntry[]): ListEntry[] => {
  const top: ListEntry[] = [];
  const open: PlacedEntry[] = [];
  for (const current of placed) {
    while (open.length > 0 && current.column < (open.at(-1)?.column ?? 0) + 2) open.pop();
    const parent = open.at(-1);
    (parent === undefined ? top : parent.entry.children).push(current.entry);
    open.push(current);
  }
  return top;
};

/** The last line is bold by itself, the lines above are not. */
const endsBold = (content: readonly PhrasingContent[]): boolean => {
  const last = content.at(-1);
  const strong = last?.type === 'text' && /^[:.]?$/.test(last.value.trim()) ? content.at(-2) : last;
  const above = strong === undefined ? undefined : content[content.indexOf(strong) - 1];
  return strong?.type === 'strong' && above?.type === 'text' && above.value.endsWith('\n');
};

/**
 * "Requirements:" right below a bullet, with no empty line between, is part of that bullet to CommonMark. Here it ends
 * the list and becomes the label of what follows.
 */
const splitAtLabels = (entries: readonly ListEntry[]): Block[] => {
  const blocks: Block[] = [];
  let open: ListEntry[] = [];
  const close = (): void => {
    const [first] = open;
    if (first !== undefined) blocks.push({ type: 'list', line: first.line, entries: open });
    open = [];
  };
  for (const [index, entry] of entries.entries()) {
    const label = index < entries.length - 1 ? labelBelow(entry) : null;
    open.push(label === null ? entry : withoutLastLine(entry));
    if (label === null) continue;
    close();
    const { text, line } = label;
    blocks.push({ type: 'paragraph', text, line, lines: [label], bold: entry.endsBold });
  }
  close();
  return blocks;
};

const labelBelow = ({ lines, children, endsBold: bold }: ListEntry): PlainLine | null => {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2 || children.length > 0) return null;
  const reads = (bold || /^\p{Lu}.*:$/u.test(last.text)) && last.text.split(' ').length <= 12;
  return reads ? last : null;
};

const withoutLastLine = (entry: ListEntry): ListEntry => {
  const lines = entry.lines.slice(0, -1);
  return { ...entry, lines, text: lines.map(({ text }) => text).join(' ') };
};
