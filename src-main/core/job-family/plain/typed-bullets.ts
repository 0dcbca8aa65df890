import type { Block, ListEntry, ParagraphBlock } from '../markdown/page.ts';
import type { PlainLine } from '../markdown/plain-text.ts';

// "·", "o" and "§" are what the bullets of a word processor turn into on its clipboard.
const bullet = /^(?:[•●○◦▪▫■‣⁃·–—*§-]|o(?= +\p{Lu})|\(?\d{1,2}[.)])\s+(?=\S)/u;

/** Bullets that somebody typed, or that a copy left behind as characters: runs of such lines become lists. */
export const typedBullets = (blocks: readonly Block[]): Block[] => {
  const out: Block[] = [];
  for (const block of blocks) {
    if (
      block.type !== 'paragraph' ||
      block.bold ||
      !block.lines.some(({ text }) => bullet.test(text))
    ) {
      out.push(block);
      continue;
    }
    for (const line of block.lines) addLine(out, block, line);
  }
  return out;
};

const addLine = (out: Block[], paragraph: ParagraphBlock, line: PlainLine): void => {
  const last = out.at(-1);
  if (bullet.test(line.text)) {
    const entry = entryOf({ ...line, text: line.text.replace(bullet, '') });
    if (last?.type === 'list') last.entries.push(entry);
    else out.push({ type: 'list', line: line.line, entries: [entry] });
  } else if (last?.type === 'paragraph' && last.lines.some(({ line: own }) => own === line.line))
    joinLine(last, line);
  else out.push({ ...paragraph, text: line.text, line: line.line, lines: [line] });
};

const joinLine = (paragraph: ParagraphBlock, line: PlainLine): void => {
  paragraph.lines = [...paragraph.lines, line];
  paragraph.text = `${paragraph.text} ${line.text}`;
};

const entryOf = (line: PlainLine): ListEntry => ({
  text: line.text,
  line: line.line,
  lines: [line],
  bold: false,
  endsBold: false,
  linked: 0,
  link: null,
  children: [],
});
