import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, ListEntry } from './markdown/page.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import type { PageLine } from './page-line.ts';
import { understand } from './read-job-family.ts';

const linesOf = (...source: string[]): PageLine[] =>
  understand(parseMarkdown(source.join('\n'))).lines;

const partOf = (lines: readonly PageLine[], line: number): string | undefined =>
  lines.find((one) => one.line === line)?.became;

describe('what became of each line', () => {
  const lines = linesOf(
    '# Signalman',
    '',
    'Trains need signals.',
    '',
    '## Responsibilities',
    '',
    '- Set the signals',
    '- Paperwork',
    '    - Write the log',
    '- TBD',
    '',
    '## Senior signalman',
    '',
    'The senior signalman is a grade 7.',
    '',
    '### Responsibilities',
    '',
    '- Extends the Signalman responsibilities',
    '- Train others',
    '',
    '### Nice to have',
    '',
    '- A watch',
    '',
    '## Performance indicators',
    '',
    '- Delays',
    '',
    '## The box',
    '',
    '- Levers',
    '',
    '> - A quotation',
    '',
    '## Hiring process',
    '',
    '- You will be invited to:',
    '    - A screening call',
    '- We like trains',
  );

  it('is told for headings, names and prose', () => {
    expect(partOf(lines, 3)).toBe('text');
    expect(partOf(lines, 5)).toBe('label');
    expect(lines.find(({ line }) => line === 12)).toMatchObject({
      became: 'level',
      owner: 'senior-signalman',
    });
    expect(partOf(lines, 14)).toBe('builds-on');
    expect(partOf(lines, 25)).toBe('left-out');
    expect(partOf(lines, 35)).toBe('label');
  });

  it('is told for items, with whose they are', () => {
    expect(lines.find(({ line }) => line === 7)).toMatchObject({
      became: 'responsibility',
      owner: null,
    });
    expect(partOf(lines, 8)).toBe('label');
    expect(lines.find(({ line }) => line === 9)).toMatchObject({
      depth: 1,
      became: 'responsibility',
    });
    expect(lines.find(({ line }) => line === 19)).toMatchObject({ owner: 'senior-signalman' });
    expect(partOf(lines, 23)).toBe('nice');
    expect(partOf(lines, 18)).toBe('builds-on');
  });

  it('is told with a reason where it is no part of a kit', () => {
    expect(
      lines.filter(({ became }) => became === 'left-out').map(({ line, why }) => [line, why]),
    ).toEqual([
      [10, 'Not used: a placeholder.'],
      [25, 'Not used: performance indicators.'],
      [27, 'Not used: performance indicators.'],
      [33, 'Not used: a quotation.'],
      [39, 'It asks nothing of the candidate, so it is no stage.'],
    ]);
    expect(lines.find(({ line }) => line === 31)).toMatchObject({
      became: 'unclear',
      why: 'Nothing says whether the list under “The box” is about responsibilities or requirements.',
    });
  });

  it('is told for stages and for the line that opens them', () => {
    expect(partOf(lines, 37)).toBe('label');
    expect(partOf(lines, 38)).toBe('stage');
  });
});

const pages = new URL('../../../../shared/job-families/', import.meta.url);
const present = existsSync(pages);
const reason = present ? '' : ' (skipped: ../shared/job-families is not there)';

describe.skipIf(!present)(`real pages${reason}`, () => {
  it('have no list entry without an answer', () => {
    for (const file of readdirSync(pages).filter((name) => name.endsWith('.md'))) {
      const page = parseMarkdown(readFileSync(new URL(file, pages), 'utf8'));
      const { lines, family } = understand(page);
      const entries = page.blocks.flatMap((block) => listsIn(block).flatMap(flat));
      const told = lines.filter(({ form }) => form === 'entry');
      expect([file, told.length]).toEqual([file, entries.filter(({ text }) => text !== '').length]);
      expect([file, told.filter(({ became }) => became === 'text')]).toEqual([file, []]);
      const untold = told.filter(
        ({ became, line }) =>
          (became === 'unclear' || became === 'left-out') &&
          !family.diagnostics.some((one) => one.line === line),
      );
      expect([file, untold]).toEqual([file, []]);
    }
  });

  it('count as many items among their lines as in their lists', () => {
    for (const file of readdirSync(pages).filter((name) => name.endsWith('.md'))) {
      const { lines, family } = understand(
        parseMarkdown(readFileSync(new URL(file, pages), 'utf8')),
      );
      const items = [family.common, ...family.levels, ...family.specialties].flatMap(
        ({ responsibilities, requirements }) => [...responsibilities, ...requirements],
      );
      const told = new Set(
        lines
          .filter(({ became }) => ['responsibility', 'must', 'nice'].includes(became))
          .map(({ line }) => line),
      );
      expect([file, items.filter(({ line }) => !told.has(line))]).toEqual([file, []]);
    }
  });
});

const listsIn = (block: Block): ListEntry[][] => {
  if (block.type === 'aside') return block.blocks.flatMap(listsIn);
  return block.type === 'list' ? [block.entries] : [];
};

const flat = (entries: readonly ListEntry[]): ListEntry[] =>
  entries.flatMap((entry) => [entry, ...flat(entry.children)]);
