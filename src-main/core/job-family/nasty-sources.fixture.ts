const filling =
  (size: number) =>
  (piece: string): string =>
    piece.repeat(Math.ceil(size / piece.length));

/** Pages that nobody writes and somebody may still open, each of about so many characters, by what is nasty in them. */
export const nastySources = (size: number): Record<string, string> => {
  const repeat = filling(size);
  const ticks = Array.from({ length: 400 }, (_, index) => `${'`'.repeat(index + 1)}a`).join('');
  const bomb = Array.from(
    { length: 5_000 },
    (_, index) => `k${index}: &k${index} [*k${Math.max(0, index - 1)}, *k0]`,
  );
  const planes = Array.from({ length: 17 }, (_, plane) =>
    String.fromCodePoint(plane * 0x10000 + 0x41),
  );

  return {
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
    'headings that list skills': repeat(
      '## Advanced visualization skills and experienced in building dashboards (we use)\n- a\n',
    ),
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
};

/** The same in HTML. */
export const nastyHtml = (size: number): Record<string, string> => {
  const repeat = filling(size);
  return {
    'boxes in boxes': `${repeat('<div>')}a`,
    'bold that is never closed': `${repeat('<b>')}a<p>b<p>c`,
    'bold over paragraphs': `<b><i><a>${repeat('<p>b')}`,
    'crossing marks': repeat('<a><b><i>'),
    'tables in tables': `${repeat('<table><tr><td>')}a`,
    'lists in lists': `${repeat('<ul><li>')}a`,
    'entries on one line': repeat('<li>a b c'),
    'stages on one line': `<h2>Hiring process</h2><ul>${repeat('<li>An interview with the team')}`,
    'a script without end': `<script>${repeat('<li>a')}`,
    'a comment without end': `<!-- ${repeat('<li>a')}`,
    'angle brackets': repeat('<'),
    'an attribute without end': `<p ${repeat('a="')}`,
  };
};
