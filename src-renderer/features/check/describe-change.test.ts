import { describe, expect, it } from 'vitest';
import type { Became } from '../../../src-main/core/job-family/page-line.ts';
import { describeChange, placesOfRows } from './describe-change.ts';
import { smallPage } from './testing/small-page.ts';

/** The small page where some rows became something else. */
const changed = (became: Record<number, Became>) => {
  const page = smallPage();
  return {
    ...page,
    lines: page.lines.map((line, id) => ({ ...line, became: became[id] ?? line.became })),
  };
};
const before = smallPage();

describe('what is said of a correction', () => {
  it('names the line and what it is now', () => {
    const after = changed({ 6: 'must' });
    expect(describeChange({ before, after, ids: [6], as: 'must' })).toBe(
      'Line 12 is now a must-have requirement.',
    );
  });

  it('names a range of lines', () => {
    const after = changed({ 6: 'responsibility', 7: 'responsibility' });
    expect(describeChange({ before, after, ids: [7, 6], as: 'responsibility' })).toBe(
      'Lines 12–13 are now responsibilities.',
    );
  });

  it('speaks of the list where a heading says what it holds, and counts what changed with it', () => {
    const after = changed({ 6: 'nice', 7: 'nice' });
    expect(describeChange({ before, after, ids: [5], as: 'nice' })).toBe(
      'The list under line 10 now holds nice-to-have requirements; 2 other lines changed with it.',
    );
  });

  it('speaks of the heading itself where that became the level', () => {
    const after = changed({ 5: 'level' });
    expect(describeChange({ before, after, ids: [5], as: 'level' })).toBe(
      'Line 10 is now a level.',
    );
  });

  it('says what the reader makes of a line that is left to it again', () => {
    expect(
      describeChange({ before: changed({ 6: 'must' }), after: before, ids: [6], as: null }),
    ).toBe('Line 12 is as read again: not understood.');
  });

  it('does not claim what did not come about', () => {
    const after = changed({ 6: 'must', 7: 'left-out' });
    expect(describeChange({ before, after, ids: [6, 7], as: 'must' })).toBe(
      'Lines 12–13 are corrected.',
    );
  });
});

describe('the places of rows', () => {
  it('are counted where they do not stand together', () => {
    expect(placesOfRows(before, [3, 6, 7])).toBe('3 lines');
    expect(placesOfRows({ ...before, format: 'word' }, [3, 6])).toBe('2 paragraphs');
  });

  it('are paragraphs in a Word file', () => {
    expect(placesOfRows({ ...before, name: 'keeper.docx' }, [3])).toBe('paragraph 7');
  });
});
