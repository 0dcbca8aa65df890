import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { nastyHtml, nastySources } from './nasty-sources.fixture.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { readJobFamily, understand } from './read-job-family.ts';

const page = readFileSync(
  new URL('../../../resources/job-families/product-marketing-manager.md', import.meta.url),
  'utf8',
);
/** Rough figures of many cases are worth more here than fine ones of a few. */
const quick = { time: 100, iterations: 3, warmupTime: 0, warmupIterations: 1 };
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

// Pandoc starts a process for each call; over many pages in one call its start counts for little.
const pages = 40;
const file = join(mkdtempSync(join(tmpdir(), 'reading-')), 'pages.md');
writeFileSync(file, `${page}\n\n`.repeat(pages));

describe(`a typical page, ${pages} times`, () => {
  bench('read', () => {
    for (let count = 0; count < pages; count += 1) readJobFamily(page);
  });

  bench('parsed alone', () => {
    for (let count = 0; count < pages; count += 1) parseMarkdown(page);
  });

  bench.skipIf(!hasPandoc)('parsed by pandoc, all in one process', () => {
    spawnSync('pandoc', ['--from', 'markdown', '--to', 'native', '--output', '/dev/null', file]);
  });
});

const quarterOf = (text: string): string => text.slice(0, text.length / 4);

const cases = [
  ...Object.entries(nastySources(400_000)).map(([name, source]) => ({
    name,
    source,
    parse: parseMarkdown,
  })),
  ...Object.entries(nastyHtml(400_000)).map(([name, source]) => ({
    name: `HTML, ${name}`,
    source,
    parse: parseHtml,
  })),
];

describe.each(cases)('nasty: $name', ({ source, parse }) => {
  bench('100 kB', () => void understand(parse(quarterOf(source))), quick);
  bench('400 kB', () => void understand(parse(source)), quick);
});

describe('nasty: 5 MB on one line', () => {
  const line = 'word '.repeat(1_000_000);
  bench('Markdown', () => void understand(parseMarkdown(line)), quick);
  bench('HTML', () => void understand(parseHtml(`<ul><li>${line}`)), quick);
});
