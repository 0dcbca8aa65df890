import { describe, expect, it } from 'vitest';
import { jobFamilySchema } from './job-family.ts';
import { readJobFamily } from './read-job-family.ts';

const size = 100_000;
const repeat = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));
const ticks = Array.from({ length: 400 }, (_, index) => `${'`'.repeat(index + 1)}a`).join('');
const bomb = Array.from(
  { length: 5_000 },
  (_, index) => `k${index}: &k${index} [*k${Math.max(0, index - 1)}, *k0]`,
);
const planes = Array.from({ length: 17 }, (_, plane) =>
  String.fromCodePoint(plane * 0x10000 + 0x41),
);

const pages: Record<string, string> = {
  'NUL bytes': repeat('\0'),
  'one long line': repeat('word '),
  'one long item': `## Requirements\n- ${repeat('word ')}`,
  'an item of spaces': `## Requirements\n- a${repeat(' ')}b`,
  '20,000 nested quotations': `${'> '.repeat(20_000)}a`,
  '20,000 nested lists on one line': `${'- '.repeat(20_000)}a`,
  'lists nested line by line': Array.from(
    { length: 1_000 },
    (_, depth) => `${'  '.repeat(depth)}- a`,
  ).join('\n'),
  'brackets that never close': repeat('['),
  'links that never close': repeat('[a]('),
  'footnote references': repeat('[^a] '),
  'nested emphasis': repeat('**a *b '),
  'backticks of every length': ticks.repeat(10),
  'levels without end': repeat('## Senior Engineer Responsibilities\n- do it\n'),
  'stages without end': `## Hiring process\n${repeat('- You will be invited to interview with a Manager\n')}`,
  'underlined headings': repeat('a\n---\n'),
  'lines that run on in an item': `## Requirements\n- a\n${repeat('Word word word:\n')}`,
  'alternating lists': repeat('- a\n* b\n'),
  'a table with many columns': `${'|a'.repeat(50_000)}\n${'|-'.repeat(50_000)}\n`,
  'an alias bomb in the front matter': `---\n${bomb.join('\n')}\ntitle: [*k4999]\n---\n# x`,
  'a deep title in the front matter': `---\ntitle: ${'['.repeat(50_000)}\n---\n`,
  'tags that never close': repeat('<div '),
  'comments that never close': repeat('<!-- '),
  script:
    '<script>\n# Not a heading\n</script>\n<img src=x onerror=alert(1)>\n## Requirements\n- a b c',
  'brackets in a plus': `## Requirements\n- ${repeat('(')} a plus`,
  'titles by the dozen': `## Hiring process\n- interview with ${'a Manager, and '.repeat(200)}`,
  'adjectives by the dozen': `## Hiring process\n- ${'first second 1 '.repeat(180)}zzz`,
  'every plane of Unicode': planes
    .map((character) => `## ${character}\n- ${character.repeat(3)}`)
    .join('\n'),
  'lone surrogates': '## Requirements\n- \uD800 \uDFFF a',
  'lone carriage returns': `## Requirements\r${'- a b\r'.repeat(2_000)}`,
};

describe('a nasty page', () => {
  it.each(Object.entries(pages))('of %s is read in time and keeps the schema', (_, source) => {
    const start = performance.now();
    const family = readJobFamily(source);
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(jobFamilySchema.safeParse(family).success).toBe(true);
  });

  it('that is cut says where', () => {
    const family = readJobFamily(`## Requirements\n${'- a b c\n'.repeat(30_000)}`);
    expect(family.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'page-cut', line: 20_001 }),
    );
  });

  it('takes time in proportion to its length', () => {
    const source = (items: number): string =>
      `## Engineer ${items}\n### Requirements\n${'- Know how.\n'.repeat(items)}`;
    const time = (text: string): number => {
      const start = performance.now();
      readJobFamily(text);
      return performance.now() - start;
    };
    time(source(500));
    // Eight times the text; quadratic would be 64 times. The machine may be busy, so the bound is generous.
    const short = Math.max(20, time(source(500)), time(source(500)));
    expect(Math.min(time(source(4_000)), time(source(4_000)))).toBeLessThan(short * 30);
  });
});
