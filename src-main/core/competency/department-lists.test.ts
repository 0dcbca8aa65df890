import { describe, expect, it } from 'vitest';
import { words } from '../text/words.ts';
import { departmentsIn } from './department-lists.ts';

const listed = (text: string): string[] =>
  departmentsIn(words(text)).map(({ from, to }) => words(text).slice(from, to).join(' '));

describe('departmentsIn', () => {
  it('takes several departments in a row for those with whom something is done', () => {
    expect(listed('Rally engineering, legal and sales around a bake-off')).toEqual([
      'engineering legal and sales',
    ]);
    expect(listed('Work closely with payroll and tax')).toEqual(['payroll and tax']);
    expect(listed('Train sales and support teams')).toEqual(['sales and support']);
  });

  it('takes two departments for work where nobody is named', () => {
    expect(listed('Run payroll and tax for the bakery')).toEqual([]);
    expect(listed('Advise on legal questions')).toEqual([]);
  });
});
