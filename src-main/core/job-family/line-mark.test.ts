import { describe, expect, it } from 'vitest';
import { markedItems, type LineMark } from './line-mark.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { understand } from './read-job-family.ts';

const source = ['# Beekeeper', '', '## Requirements', '', '- No fear of bees', '- A van'];
const marksIn = (lines: readonly string[], marks: LineMark[]) => {
  const { family, lines: rows } = understand(parseMarkdown(lines.join('\n')));
  return [...markedItems(family, rows, marks)];
};
const van: LineMark = { text: 'A van', nth: 0, mark: 'out' };

describe('markedItems', () => {
  it('finds the item of a marked line, in a newer version of the page too', () => {
    expect(marksIn(source, [van])).toEqual([['line-6', 'out']]);
    const newer = [...source.slice(0, 2), 'Bees need people.', '', ...source.slice(2)];
    expect(marksIn(newer, [van])).toEqual([['line-8', 'out']]);
  });

  it('names nothing for a line that is gone', () => {
    expect(marksIn(source.slice(0, 5), [van])).toEqual([]);
  });
});
