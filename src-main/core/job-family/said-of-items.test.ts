import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { understand } from './read-job-family.ts';
import { lineKeyOf, saidOfItems } from './said-of-items.ts';

const { family, lines } = understand(
  parseMarkdown(
    [
      '# Beekeeper',
      '',
      '## Responsibilities',
      '',
      '- Look after the hives',
      '',
      '## Senior beekeeper',
      '',
      '### Responsibilities',
      '',
      '- Look after the hives',
      '- Raise queens',
    ].join('\n'),
  ),
);

describe('saidOfItems', () => {
  it('tells equal lines apart, and leaves out what was said of lines that are gone', () => {
    const said = [
      { text: 'Look after the hives', nth: 1, word: 'second' },
      { text: 'Paint the hives', nth: 0, word: 'gone' },
    ];
    expect([...saidOfItems(family, lines, said)]).toEqual([['line-11', said[0]]]);
  });
});

describe('lineKeyOf', () => {
  it('names a line by its words and its count', () => {
    const [first] = family.levels.flatMap((level) => level.responsibilities);
    expect(first && lineKeyOf(lines, first)).toEqual({ text: 'Look after the hives', nth: 1 });
  });

  it('names no line that the page does not have', () => {
    expect(lineKeyOf(lines, { line: 99, text: 'Raise queens' })).toBeNull();
  });
});
