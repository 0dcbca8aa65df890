import { describe, expect, it } from 'vitest';
import { extend, noSelection, selectAll, toggle } from './question-selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ chosen: ids }: { chosen: ReadonlySet<string> }) => [...ids].sort().join('');

describe('selecting questions of a stage', () => {
  it('takes single ones in and out', () => {
    const two = toggle(toggle(noSelection, 'b'), 'd');
    expect(chosen(two)).toBe('bd');
    expect(chosen(toggle(two, 'b'))).toBe('d');
  });

  it('takes everything up to a question in, whichever way round', () => {
    const one = toggle(noSelection, 'c');
    expect(chosen(extend(one, order, 'e'))).toBe('cde');
    expect(chosen(extend(one, order, 'a'))).toBe('abc');
  });

  it('lets a stretch shrink and turn round where it begins', () => {
    let now = extend(toggle(noSelection, 'c'), order, 'e');
    now = extend(now, order, 'd');
    expect(chosen(now)).toBe('cd');
    expect(chosen(extend(now, order, 'b'))).toBe('bc');
  });

  it('keeps what was chosen apart from the stretch', () => {
    const now = extend(toggle(toggle(noSelection, 'a'), 'c'), order, 'd');
    expect(chosen(now)).toBe('acd');
    expect(chosen(extend(now, order, 'c'))).toBe('ac');
  });

  it('begins where the keyboard is, where nothing was chosen or what was is gone', () => {
    expect(chosen(extend(noSelection, order, 'c', 'b'))).toBe('bc');
    const gone = { chosen: new Set<string>(), anchor: 'x', end: 'x' };
    expect(chosen(extend(gone, order, 'c', 'b'))).toBe('bc');
  });

  it('takes in all', () => {
    expect(chosen(selectAll(order))).toBe('abcde');
    expect(chosen(extend(selectAll(order), order, 'b'))).toBe('ab');
    expect(chosen(selectAll([]))).toBe('');
  });
});
