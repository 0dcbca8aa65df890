import type { PhrasingContent } from 'mdast';

/** Text of one source line, without markup. */
export interface PlainLine {
  text: string;
  line: number;
}

// Soft hyphens and zero-width characters are invisible and break every comparison.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Collapses every kind of white space, the no-break space too, and drops invisible characters. */
export const tidy = (text: string): string =>
  text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/**
 * Plain text of inline content: link texts without their targets, no emphasis marks, no HTML, a line feed where the
 * source has one.
 */
export const plainText = (nodes: readonly PhrasingContent[]): string => nodes.map(textOf).join('');

const textOf = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return node.value + lineFeeds(node);
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : lineFeeds(node);
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return lineFeeds(node);
    case 'delete':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return plainText(node.children);
  }
};

/** Keeps line numbers right behind content that spans lines without holding line feeds. */
const lineFeeds = (node: PhrasingContent): string =>
  node.position === undefined
    ? ''
    : '\n'.repeat(Math.max(0, node.position.end.line - node.position.start.line));

/** A piece of inline content, with the line on which it starts. */
interface Piece {
  text: string;
  line: number;
  /** A line feed follows it. */
  ends: boolean;
}

/** The text by line, each under the number of the source line on which it starts; empty lines are left out. */
export const plainLines = (nodes: readonly PhrasingContent[], startLine: number): PlainLine[] => {
  const lines: PlainLine[] = [];
  let open: PlainLine = { text: '', line: startLine };
  const close = (): void => {
    const text = tidy(open.text);
    if (text !== '') lines.push({ text, line: open.line });
    open = { text: '', line: open.line };
  };
  for (const { text, line, ends } of nodes.flatMap((node) => piecesOf(node, startLine))) {
    if (open.text.trim() === '') open.line = line;
    open.text += text;
    if (ends) close();
  }
  close();
  return lines;
};

const piecesOf = (node: PhrasingContent, startLine: number): Piece[] => {
  if ('children' in node) return node.children.flatMap((child) => piecesOf(child, startLine));
  const start = node.position?.start.line ?? startLine;
  const lines = textOf(node).split('\n');
  return lines.map((text, offset) => ({
    text,
    line: start + offset,
    ends: offset < lines.length - 1,
  }));
};
