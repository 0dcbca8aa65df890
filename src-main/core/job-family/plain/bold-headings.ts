import type { Block } from '../markdown/page.ts';
import { plainHeadingDepth } from './plain-heading-depth.ts';

/**
 * Pages that have no headings, because their writer set bold lines in their place: each bold line that reads like a
 * heading becomes one. Other pages stay as they are.
 */
export const boldHeadings = (blocks: readonly Block[]): Block[] => {
  const headed = blocks.some((block) => block.type === 'heading' && block.depth > 1);
  const bold = blocks.filter((block) => block.type === 'paragraph' && block.bold).length;
  if (headed || bold < 2) return [...blocks];
  let first = !blocks.some(({ type }) => type === 'heading');
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || !block.bold) return block;
    const depth = plainHeadingDepth(block.text, first);
    if (depth === null) return block;
    first = false;
    return { type: 'heading', depth, text: block.text.replace(/:$/, ''), line: block.line };
  });
};
