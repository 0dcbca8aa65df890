import { describe, expect, it } from 'vitest';
import { markKeyOf, rowStepOf } from './mark-keys.ts';

const press = (key: string, more: Partial<Parameters<typeof markKeyOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('keys of a row', () => {
  it('mark it by one letter, whatever the caps lock says', () => {
    expect(['m', 'N', 'x', '0', 'Delete', 'q'].map((key) => markKeyOf(press(key)))).toEqual([
      'must',
      'nice',
      'out',
      'out',
      'page',
      null,
    ]);
  });

  it('leave shortcuts of the window and the system alone', () => {
    expect(markKeyOf(press('n', { ctrlKey: true }))).toBeNull();
    expect(markKeyOf(press('m', { metaKey: true }))).toBeNull();
    expect(rowStepOf(press('ArrowDown', { altKey: true }))).toBe(0);
  });

  it('go to the row above and below', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft'].map((key) => rowStepOf(press(key)))).toEqual([
      -1, 1, 0,
    ]);
  });
});
