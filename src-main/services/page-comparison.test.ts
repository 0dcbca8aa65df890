import { describe, expect, it } from 'vitest';
import type { PageLine } from '../core/job-family/page-line.ts';
import { comparePages } from './page-comparison.ts';

const row = (line: number, text: string, more: Partial<PageLine> = {}): PageLine => ({
  line,
  text,
  form: 'entry',
  depth: 0,
  became: 'must',
  owner: null,
  why: null,
  corrected: false,
  ...more,
});
const before = [row(3, 'Reads charts'), row(4, 'Swims'), row(6, 'Ties knots')];
const compare = (after: PageLine[], from = before) =>
  comparePages({ lines: from }, { name: 'new.md', lines: after, lost: [] }, []);

describe('comparing two versions of a page', () => {
  it('names what is gone and what is new, each with its line in the version that has it', () => {
    expect(
      compare([row(1, 'Reads charts'), row(2, 'Rows', { became: 'nice' }), row(3, 'Ties knots')]),
    ).toEqual({
      name: 'new.md',
      same: false,
      changes: [
        { change: 'removed', line: 4, text: 'Swims', became: 'must' },
        { change: 'added', line: 2, text: 'Rows', became: 'nice' },
      ],
      unchanged: 2,
      kept: [],
      lost: [],
    });
  });

  it('calls versions the same when only the layout differs', () => {
    const after = before.map((one) => ({ ...one, line: one.line + 7, form: 'cell' as const }));
    expect(compare(after)).toMatchObject({ same: true, changes: [], unchanged: 3 });
  });

  it('tells a line that kept its words and lost its meaning', () => {
    const after = before.map((one) =>
      one.text === 'Swims' ? { ...one, became: 'nice' as const } : one,
    );
    expect(compare(after)).toMatchObject({
      same: false,
      changes: [
        { change: 'removed', text: 'Swims', became: 'must' },
        { change: 'added', text: 'Swims', became: 'nice' },
      ],
      unchanged: 2,
    });
  });

  it('tells a line that came to belong to another level, where that is all that changed', () => {
    const after = before.map((one) => (one.text === 'Swims' ? { ...one, owner: 'senior' } : one));
    expect(compare(after)).toMatchObject({ same: false, unchanged: 2 });
  });

  it('keeps apart the corrections that hold from those whose lines are gone', () => {
    const kept = { text: 'Swims', nth: 0, as: 'nice' as const };
    const lost = { text: 'Swims', nth: 1, as: 'must' as const };
    const after = { name: 'new.md', lines: before, lost: [lost] };
    expect(comparePages({ lines: before }, after, [lost, kept])).toMatchObject({
      kept: [kept],
      lost: [lost],
    });
  });

  it('does not search for ever in pages of thousands of lines that have nothing in common', () => {
    const many = (word: string) =>
      Array.from({ length: 5_000 }, (_, n) => row(n + 1, `${word}${n}`));
    const { changes, unchanged } = compare(many('new '), many('old '));
    expect(changes).toHaveLength(10_000);
    expect(unchanged).toBe(0);
  }, 15_000);
});
