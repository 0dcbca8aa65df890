import type { Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What `repairLines` takes for a slip at the start of a line; a backslash would not keep it from that. */
const bullets = '• ● ○ ◦ ▪ ▫ ■ ‣ ⁃ · – —'.split(' ');

/**
 * Besides CommonMark and GFM, the reader of pages knows template tags, attribute lists, comments and bullets of its
 * own. It looks for them in the source, where only a character reference hides them.
 */
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    unsafe: [
      { character: '{', after: '[:%]', inConstruct: 'phrasing' },
      { character: '<', after: '%', inConstruct: 'phrasing' },
      // A backslash behind "www." would become a part of a link.
      { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
      { atBreak: true, character: '-' },
      { atBreak: true, character: '+' },
      ...bullets.map((character) => ({ atBreak: true, character })),
    ],
    handlers: {
      text: (node: Text, _, state, info) => state.safe(node.value, { ...info, encode: ['{', '<'] }),
    },
  })
  .freeze();

/**
 * Markdown of which `parseMarkdown` gives back the texts of the tree to the letter, whatever they hold. Texts must be
 * tidy: no spaces at their ends, none doubled.
 */
export const writeMarkdown = (tree: Root): string => writer.stringify(tree);
