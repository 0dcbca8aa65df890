import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../markdown/parse-markdown.ts';
import { understand } from '../read-job-family.ts';
import { texts } from '../small-page.fixture.ts';

const read = (...lines: string[]) => understand(parsePlainText(lines.join('\n'))).family;

describe('a page in plain text', () => {
  const family = read(
    'Lock keeper',
    '',
    'We look after the canal.',
    '',
    'RESPONSIBILITIES',
    '    • Open the gates',
    '    • Books and papers:',
    '        - of the boats',
    '        - of the water',
    '',
    'Requirements:',
    '    1) A good ear',
    '    2) Swimming',
    '',
    'Senior lock keeper',
    '',
    'Responsibilities',
    '',
    '- Train the others',
    '',
    'Hiring process',
    '--------------',
    '- Screening call with a recruiter, 20 minutes',
  );

  it('has its headings told by how they stand', () => {
    expect(family.title).toBe('Lock keeper');
    expect(family.levels.map(({ title }) => title)).toContain('Senior lock keeper');
    expect(texts(family.levels.at(-1)?.responsibilities ?? [])).toEqual(['Train the others']);
    expect(family.stages).toMatchObject([{ line: 23, minutes: 20, kind: 'screen' }]);
  });

  it('keeps its lists and what is nested in them, whatever the margin', () => {
    expect(texts(family.common.responsibilities)).toEqual([
      'Open the gates',
      'of the boats',
      'of the water',
    ]);
    expect(family.common.responsibilities[1]?.group).toBe('Books and papers');
    expect(texts(family.common.requirements)).toEqual(['A good ear', 'Swimming']);
  });

  it('with a margin of four spaces is no code', () => {
    const indented = read('    Lock keeper', '', '    Requirements:', '    - A good ear');
    expect(texts(indented.common.requirements)).toEqual(['A good ear']);
  });

  it('that has headings of Markdown keeps them', () => {
    const marked = read(
      '# Lock keeper',
      '',
      'Not a heading',
      '',
      '## Requirements',
      '',
      '- An ear',
    );
    expect(texts(marked.common.requirements)).toEqual(['An ear']);
    expect(marked.levels.map(({ title }) => title)).toEqual(['Lock keeper']);
  });
});
