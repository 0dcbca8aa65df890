import { describe, expect, it } from 'vitest';
import { besidesYears, readYears } from './years.ts';

describe('readYears', () => {
  it.each([
    [
      'At least 6 years of bakery sales experience, including 4 in wholesale.',
      6,
      'bakery sales',
      { years: 4, subject: 'wholesale' },
    ],
    ['3-5 years experience in payroll work', 3, 'payroll work', null],
    [
      'Minimum five (5) years experience conducting store audits',
      5,
      'conducting store audits',
      null,
    ],
    ['8+ years of experience as a pastry chef.', 8, 'pastry chef', null],
    ['6 - 10 years’ legal experience, preferably abroad', 6, 'legal', null],
    ['2 years or more experience in a leadership role', 2, 'a leadership role', null],
    [
      'At least 5 years of sales experience selling kitchen tools such as knives',
      5,
      'selling kitchen tools',
      null,
    ],
    ['Two years in retail', 2, 'retail', null],
  ])('reads "%s"', (text, years, subject, including) => {
    expect(readYears(text)).toEqual({ years, subject, including });
  });

  it.each([
    'Plan the speaking schedule for the year.',
    'Helps with year-end closing',
    'A few years of experience in retail',
    'Two releases per year',
  ])('finds no demand in "%s"', (text) => {
    expect(readYears(text)).toBeNull();
  });
});

describe('besidesYears', () => {
  const line =
    '4+ years of experience with oven tuning and a basic understanding of dough chemistry';

  it('is what a demand for years asks for as well, which is no part of what the years were spent on', () => {
    expect(besidesYears(line)).toBe('a basic understanding of dough chemistry');
    expect(readYears(line)).toMatchObject({ years: 4, subject: 'oven tuning' });
  });

  it('is nothing where the line names years alone', () => {
    expect(besidesYears('5 years of oven tuning and bread baking')).toBeNull();
    expect(besidesYears('6+ yrs building ovens')).toBeNull();
    expect(readYears('6+ yrs building ovens')?.years).toBe(6);
    expect(readYears('Must be 18 years of age')).toBeNull();
  });
});
