import { describe, expect, it } from 'vitest';
import { yearsWords } from './years-question.ts';

describe('yearsWords', () => {
  it.each([
    ['5+ years in a bakery company', 'work in a bakery company'],
    ['Three years of experience in a law firm', 'work in a law firm'],
    ['2 years of legal experience', 'legal work'],
    ['2 years of pricing experience', 'pricing'],
    ['3 years of experience in a leadership role', 'leadership'],
    ['3 years of experience in a bread-related role', 'bread-related work'],
    ['4 years of experience in the field of pastry', 'pastry'],
    ['3+ years in support', 'support work'],
    ['6+ years of progressively responsible baking experience', 'baking'],
    [
      '5 years of experience in baking, confectionery, or cooking',
      'baking, confectionery, or cooking',
    ],
    ['6 years of pastry experience at a hotel, or at sea', 'pastry work at a hotel, or at sea'],
  ])('says "%s" as "%s"', (line, subject) => {
    const { text, record } = yearsWords([line]);
    expect(text).toContain(`Which of your roles have involved ${subject}? Take them in order`);
    expect(record[0]).toContain(`Years of ${subject} (at least`);
  });

  it('takes a narrower demand of the same line by itself', () => {
    const { text, record } = yearsWords(['12+ years in baking with 5+ years leading shops']);
    expect(text).toContain('involved baking? Take them in order');
    expect(record).toEqual([
      'Years of baking (at least 12 years)',
      'of which leading shops (at least 5 years)',
    ]);
  });

  it('does not ask which roles have involved a role', () => {
    const { text } = yearsWords(['2 years of experience in a bread shop or cake shop role']);
    expect(text).toContain('Which of your roles have been in bread shop or cake shop?');
    expect(yearsWords(['2 years of experience in a shop or stall manager role']).text).toContain(
      'Which of your roles have been those of a shop or stall manager?',
    );
  });

  it('writes a line down as it stands where only a scrap of it could be said', () => {
    const line = 'Within the last 5 years, one job held for at least 2 years';
    const { text, record } = yearsWords([line]);
    expect(record).toEqual([line]);
    expect(text).toMatch(/^Walk me through your working life/u);
  });

  it('reads "incl." as "including"', () => {
    const { text, record } = yearsWords(['9+ years of progressive baking, incl. 4+ years at sea']);
    expect(text).not.toMatch(/progressive|incl\b/u);
    expect(record[0]).toBe('Years of baking (at least 9 years)');
  });

  it('reads several demands as a list, and the wider of two only once', () => {
    const { text, record } = yearsWords([
      '4 years of experience in baking, confectionery, or cooking',
      '2 years of sales experience',
      '1 year of sales at fairs',
    ]);
    expect(text).toBe(
      'Walk me through your roles, the latest first. For each, tell me the dates, and how the work divided between these: baking, confectionery, or cooking; sales.',
    );
    expect(record).toHaveLength(3);
  });

  it.each([
    [
      '12+ years in pastry, 5+ years leading bakers',
      ['Years of pastry (at least 12 years)', 'Years of leading bakers (at least 5 years)'],
    ],
    [
      '10+ years of experience, 4+ managing shop managers',
      [
        'Years of relevant work (at least 10 years)',
        'Years of managing shop managers (at least 4 years)',
      ],
    ],
    [
      '3+ years of experience running ovens, at least 1 of which on-call',
      ['Years of running ovens (at least 3 years)', 'of which on-call work (at least 1 year)'],
    ],
    [
      '6+ years as a baker and 2+ years people management',
      [
        'Years of work as a baker (at least 6 years)',
        'Years of people management (at least 2 years)',
      ],
    ],
  ])('reads each demand of "%s"', (line, record) => {
    expect(yearsWords([line]).record).toEqual(record);
  });

  it('does not ask which roles were roles', () => {
    expect(yearsWords(['6+ years in bakery, mill or kitchen roles']).text).toContain(
      'have involved bakery, mill or kitchen?',
    );
  });
});
