import { describe, expect, it } from 'vitest';
import { placesOfItems } from './item-place.ts';

const on = (line: number | null, text = 'Speaks Danish') => ({ line, text });

describe('placesOfItems', () => {
  it('names lines by their numbers, and what was added by its words', () => {
    expect(placesOfItems([on(4)])).toBe('line 4');
    expect(placesOfItems([on(4), on(9)])).toBe('lines 4, 9');
    expect(placesOfItems([on(4), on(null)])).toBe('line 4 and “Speaks Danish” (added by you)');
  });

  it('cuts long words short at the end of one', () => {
    expect(placesOfItems([on(null, 'bread '.repeat(20).trim())])).toBe(
      `“${'bread '.repeat(10)}…” (added by you)`,
    );
  });
});
