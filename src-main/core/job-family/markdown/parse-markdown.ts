import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseHtml } from '../html/parse-html.ts';
import { markdownOfPlainLines } from '../plain/plain-lines.ts';
import { blocksOf } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import { findFrontMatter } from './front-matter.ts';
import type { Block, Page } from './page.ts';
import { tidy } from './plain-text.ts';
import { repairLines } from './repair-lines.ts';
import { tameSource, type TamedSource } from './tame-source.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parses a page of any shape. Never throws; time grows with the length of the page. */
export const parseMarkdown = (markdown: string): Page => parseLines(tameSource(markdown));

/** Parses plain text, whose headings and lists are told by how its lines stand. */
export const parsePlainText = (text: string): Page => {
  const { lines, cutAt } = tameSource(text);
  return parseLines({ lines: markdownOfPlainLines(lines), cutAt });
};

const parseLines = ({ lines, cutAt }: TamedSource): Page => {
  const frontMatter = findFrontMatter(lines);
  const body = lines.map((line, index) => (index < frontMatter.lines ? '' : line));
  return {
    title: frontMatter.title === null ? null : tidy(frontMatter.title),
    blocks: chunksOf(repairLines(body)).flatMap(({ offset, lines: chunk }) => {
      const tree = parser.parse(chunk.join('\n'));
      shiftLines(tree, offset);
      return tree.children.flatMap(blocksOfNode);
    }),
    cutAt,
    brokenFrontMatter: frontMatter.broken,
  };
};

/** HTML that holds lists or headings is read like the rest; other tags are there for the looks. */
const blocksOfNode = (node: RootContent): Block[] =>
  node.type === 'html' && /<(?:li|h[1-6])\b/i.test(node.value)
    ? parseHtml(node.value, (node.position?.start.line ?? 1) - 1).blocks
    : blocksOf(node);

const shiftLines = (node: Nodes, offset: number): void => {
  if (node.position !== undefined) {
    node.position.start.line += offset;
    node.position.end.line += offset;
  }
  if ('children' in node) for (const child of node.children) shiftLines(child, offset);
};
