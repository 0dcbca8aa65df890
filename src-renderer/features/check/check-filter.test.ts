import { describe, expect, it } from 'vitest';
import { rowsInSight } from './check-filter.ts';
import { checkRows } from './check-rows.ts';
import { smallPage } from './testing/small-page.ts';

const page = smallPage();
page.lines = page.lines.map((line) => (line.line === 8 ? { ...line, corrected: true } : line));
const rows = checkRows(page);
const linesOf = (...options: [filter: Parameters<typeof rowsInSight>[1], kept?: number[]]) =>
  rowsInSight(rows, options[0], new Set(options[1])).map((row) => row.line.line);

describe('the lines in sight', () => {
  it('are all, those to check, or those that a person has corrected', () => {
    expect(linesOf('all')).toHaveLength(rows.length);
    expect(linesOf('to-check')).toEqual([12, 13]);
    expect(linesOf('corrected')).toEqual([8]);
  });

  it('are also those that were in sight when they were corrected, at their place', () => {
    expect(linesOf('to-check', [4])).toEqual([8, 12, 13]);
  });
});
