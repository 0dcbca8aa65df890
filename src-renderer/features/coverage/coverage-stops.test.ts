import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '../../../src-main/core/kit/coverage.ts';
import { coverageStops, nextStop, type CoverageStop } from './coverage-stops.ts';

const row = (
  id: string,
  kind: 'responsibility' | 'requirement',
  state: CoverageRow['state'],
): CoverageRow => ({
  item: {
    id,
    kind,
    text: id,
    line: 1,
    priority: 'must',
    origin: 'common',
    words: [],
    chosen: false,
  },
  competency: null,
  cells: [],
  state,
  reason: null,
});
const load = (stage: string, overloaded: boolean) => ({ stage, over: 0, judged: 0, overloaded });

describe('the places of the matrix that want a look', () => {
  it('are stages with too much first, then lines in the order in which they are shown', () => {
    const rows = [
      row('swims', 'requirement', 'gap'),
      row('steers', 'responsibility', 'double'),
      row('cooks', 'responsibility', 'covered'),
    ];
    expect(coverageStops(rows, [load('first', false), load('second', true)])).toEqual([
      { kind: 'overload', cell: 'coverage-stage-second' },
      { kind: 'double', cell: 'coverage-state-steers' },
      { kind: 'gap', cell: 'coverage-state-swims' },
    ]);
  });
});

describe('going from one to the next', () => {
  const stops: CoverageStop[] = [
    { kind: 'overload', cell: 'a' },
    { kind: 'gap', cell: 'b' },
    { kind: 'double', cell: 'c' },
    { kind: 'gap', cell: 'd' },
  ];
  const go = (at: string | null, kind: CoverageStop['kind'] | null, backwards = false) =>
    nextStop(stops, at, kind, backwards)?.cell;

  it('starts at the first, or backwards at the last', () => {
    expect(go(null, null)).toBe('a');
    expect(go(null, null, true)).toBe('d');
  });

  it('goes on from where one stands, round and round', () => {
    expect(go('a', null)).toBe('b');
    expect(go('d', null)).toBe('a');
    expect(go('a', null, true)).toBe('d');
    expect(go('c', null, true)).toBe('b');
  });

  it('keeps to one kind where it is asked to', () => {
    expect(go('b', 'gap')).toBe('d');
    expect(go('d', 'gap')).toBe('b');
    expect(go('c', 'gap', true)).toBe('b');
    expect(go('a', 'overload')).toBe('a');
  });

  it('has nowhere to go where all is well', () => {
    expect(nextStop([], null, null, false)).toBeNull();
  });
});
