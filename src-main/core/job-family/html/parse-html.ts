import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { blocksOf } from '../markdown/blocks.ts';
import type { Page } from '../markdown/page.ts';
import { tidy } from '../markdown/plain-text.ts';
import { boldHeadings } from '../plain/bold-headings.ts';
import { typedBullets } from '../plain/typed-bullets.ts';
import { contentOf } from './content-of.ts';
import { numberParagraphs } from './paragraph-numbers.ts';
import { tameHtml } from './tame-html.ts';

const parser = unified().use(rehypeParse).freeze();
const converter = unified().use(rehypeRemark).freeze();

/**
 * Parses a page in HTML: the part of it that a person came to read, without navigation, scripts and forms. Lines are
 * those of the source, or, where the source carries the numbers of a Word file's paragraphs
 * (`paragraph-numbers.ts`), these. Never throws; time grows with the length of the page.
 * @param linesAbove lines of the page above it
 */
export const parseHtml = (html: string, linesAbove = 0): Page => {
  const { source, cutAt } = tameHtml(html);
  const root = parser.parse(source);
  numberParagraphs(root);
  const { content, title } = contentOf(root);
  const tree = converter.runSync(content);
  flattenPositions(tree, linesAbove);
  const blocks = boldHeadings(typedBullets(tree.children.flatMap((child) => blocksOf(child))));
  const headed = blocks.some((block) => block.type === 'heading' && block.depth === 1);
  return {
    title: headed || title === null ? null : tidy(title),
    blocks,
    cutAt,
    brokenFrontMatter: false,
  };
};

/** Columns say nothing in HTML, and content that spans lines of the source is still one line to a reader. */
const flattenPositions = (node: Nodes, linesAbove: number): void => {
  if (node.position !== undefined) {
    node.position.start.column = 1;
    node.position.start.line += linesAbove;
    node.position.end = { ...node.position.start };
  }
  if ('children' in node) for (const child of node.children) flattenPositions(child, linesAbove);
};
