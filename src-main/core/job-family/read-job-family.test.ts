import { describe, expect, it } from 'vitest';
import { jobFamilySchema } from './job-family.ts';
import { readJobFamily } from './read-job-family.ts';
import { level, page, texts } from './small-page.fixture.ts';

describe('the base role and its senior form', () => {
  const family = page(
    '---',
    'title: "Harbour Pilot"',
    '---',
    '### Job Grade',
    'The Harbour Pilot is a [grade 4](/g).',
    '### Responsibilities',
    '#### On board',
    '* Steer **large** ships, see the [chart](/c).',
    '#### Ashore',
    '* Write reports.',
    '### Requirements',
    '* A licence.',
    '## Senior Harbour Pilot',
    '### Job Grade',
    'The Senior Harbour Pilot is a grade #5.',
    '###  Senior Harbour Pilots also',
    '* Train pilots.',
    '### Senior HP Requirements',
    '* Ten years at sea.',
  );

  it('puts the items of the first part in common and gives the base role empty lists', () => {
    expect(texts(family.common.responsibilities)).toEqual([
      'Steer large ships, see the chart.',
      'Write reports.',
    ]);
    expect(family.common.responsibilities.map(({ group }) => group)).toEqual([
      'On board',
      'Ashore',
    ]);
    expect(texts(family.common.requirements)).toEqual(['A licence.']);
    expect(level(family, 'Harbour Pilot')).toMatchObject({
      grade: '4',
      responsibilities: [],
      requirements: [],
    });
  });

  it('reads the grade, and takes "also" for building on the base role', () => {
    expect(level(family, 'Senior Harbour Pilot')).toMatchObject({
      id: 'senior-harbour-pilot',
      grade: '5',
      extends: 'harbour-pilot',
    });
  });

  it('knows abbreviated titles in list headings', () => {
    expect(texts(level(family, 'Senior Harbour Pilot').requirements)).toEqual([
      'Ten years at sea.',
    ]);
  });

  it('keeps the lines of the file, front matter counted, and makes ids from them', () => {
    expect(family.common.responsibilities[0]).toMatchObject({ line: 8, id: 'line-8' });
    expect(level(family, 'Senior Harbour Pilot').line).toBe(13);
  });
});

describe('odd sources', () => {
  it('with broken front matter keep their title', () => {
    const noStart = page(
      'layout: x',
      'title: Night Watch, Towers',
      '---',
      '',
      '## Requirements',
      '* Awake.',
    );
    const noEnd = page('---', 'title: Day Watch', 'layout: x', '## Requirements', '* Awake.');
    expect(noStart.title).toBe('Night Watch, Towers');
    expect(noEnd.title).toBe('Day Watch');
    expect(noStart.common.requirements).toMatchObject([{ line: 6 }]);
    expect(page('---', 'title: Head: of Towers', '---').title).toBe('Head: of Towers');
  });

  it('with template tags, comments, HTML and attribute lists read like the published page', () => {
    const family = page(
      '# Usher',
      '<div class="x">',
      '## Requirements',
      '{:.no_toc}',
      '',
      '<%= partial("x") %>',
      '{% include y %}',
      '* Kind.{: .big}',
      '<!-- hidden',
      '* Not this.',
      '-->',
      '<li>Polite.</li>',
      '<h2>Duties</h2>',
      '',
      '•\u00a0Show seats.',
      '-Open doors.',
    );
    expect(texts(family.common.requirements)).toEqual(['Kind.', 'Polite.']);
    expect(texts(family.common.responsibilities)).toEqual(['Show seats.', 'Open doors.']);
  });

  it('with headings that lack their space, underlined ones and reference links are understood', () => {
    const family = page(
      'Porter',
      '======',
      '',
      '##Duties',
      '* Carry [bags][b].',
      '',
      'Requirements',
      '---',
      '* Arms.',
      '',
      '[b]: /bags',
    );
    expect(family.title).toBe('Porter');
    expect(texts(family.common.responsibilities)).toEqual(['Carry bags.']);
    expect(texts(family.common.requirements)).toEqual(['Arms.']);
  });

  it('give the same lines for LF, CRLF and CR', () => {
    const source = ['# Page', '## Requirements', '* A', '* B'];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readJobFamily(source.join(end)).common.requirements.map(({ line }) => line)).toEqual([
        3, 4,
      ]);
    }
  });

  it('with nothing in them say so, and still give the schema its due', () => {
    for (const source of ['', '   \n\n', '---\ntitle: Stub\n---\n', 'Just a note.']) {
      expect(readJobFamily(source).diagnostics).toContainEqual(
        expect.objectContaining({ severity: 'error', code: 'empty-page' }),
      );
      expect(jobFamilySchema.safeParse(readJobFamily(source)).success).toBe(true);
    }
  });

  it('with a title and nothing else are one level, and tell what is missing', () => {
    const family = page('---', 'title: Rigger', '---', '', '### Rigger', '', 'See [riggers](/r).');
    expect(family.levels).toMatchObject([{ title: 'Rigger', line: 5 }]);
    expect(family.diagnostics.map(({ code }) => code)).toEqual([
      'no-responsibilities',
      'no-requirements',
      'no-stages',
    ]);
  });
});
