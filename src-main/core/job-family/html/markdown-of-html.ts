import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, ListEntry } from '../markdown/page.ts';
import { parseHtml } from './parse-html.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
  .use(remarkGfm)
  .freeze();

/** Formatted text from a clipboard as Markdown with the same headings, lists and tables, and nothing else of its looks. */
export const markdownOfHtml = (html: string): string =>
  writer.stringify({ type: 'root', children: parseHtml(html).blocks.flatMap(nodesOf) });

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const nodesOf = (block: Block): RootContent[] => {
  switch (block.type) {
    case 'heading': {
      const depth = ([1, 2, 3, 4, 5, 6] as const).find((one) => one === block.depth) ?? 6;
      return [{ type: 'heading', depth, children: [text(block.text)] }];
    }
    case 'paragraph': {
      const children = block.lines.flatMap((line, index): PhrasingContent[] =>
        index === 0 ? [text(line.text)] : [{ type: 'break' }, text(line.text)],
      );
      return [
        { type: 'paragraph', children: block.bold ? [{ type: 'strong', children }] : children },
      ];
    }
    case 'list':
      return [listOf(block.entries)];
    case 'table':
      return [
        {
          type: 'table',
          children: block.rows.map(({ cells }) => ({
            type: 'tableRow',
            children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
          })),
        },
      ];
    case 'aside':
      return [{ type: 'blockquote', children: block.blocks.flatMap(nodesOf).filter(isFlow) }];
  }
};

const isFlow = (node: RootContent): node is Exclude<RootContent, PhrasingContent> & BlockContent =>
  ['heading', 'paragraph', 'list', 'table', 'blockquote'].includes(node.type);

const listOf = (entries: readonly ListEntry[]): Extract<RootContent, { type: 'list' }> => ({
  type: 'list',
  spread: false,
  children: entries.map(({ text: own, children }): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [
      { type: 'paragraph', children: [text(own)] },
      ...(children.length > 0 ? [listOf(children)] : []),
    ],
  })),
});
