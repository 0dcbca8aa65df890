import { describe, expect, it } from 'vitest';
import { selectionKeyOf } from './selection-keys.ts';

const press = (
  key: string,
  place: 'box' | 'text' | 'list',
  held: ('shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey')[] = [],
  { selected = 0, isApple = false } = {},
) =>
  selectionKeyOf(
    {
      key,
      altKey: held.includes('altKey'),
      shiftKey: held.includes('shiftKey'),
      ctrlKey: held.includes('ctrlKey'),
      metaKey: held.includes('metaKey'),
    },
    place,
    selected,
    isApple,
  );

describe('keys on the questions of a stage', () => {
  it('go from box to box, and with Shift take the selection along', () => {
    expect(press('ArrowDown', 'box')).toEqual({ by: 1, extends: false });
    expect(press('ArrowUp', 'box', ['shiftKey'])).toEqual({ by: -1, extends: true });
  });

  it('select all by the key of the system, but not within a text', () => {
    expect(press('a', 'box', ['ctrlKey'])).toBe('all');
    expect(press('a', 'list', ['ctrlKey'])).toBe('all');
    expect(press('a', 'text', ['ctrlKey'])).toBeNull();
    expect(press('a', 'list', ['metaKey'])).toBeNull();
    expect(press('a', 'list', ['metaKey'], { isApple: true })).toBe('all');
  });

  it('let the selection go, and lead to what can be done with it, where there is one', () => {
    expect(press('Escape', 'text', [], { selected: 2 })).toBe('clear');
    expect(press('Escape', 'list')).toBeNull();
    expect(press('Enter', 'box', [], { selected: 1 })).toBe('actions');
    expect(press('Enter', 'box')).toBeNull();
    expect(press('Enter', 'list', [], { selected: 1 })).toBeNull();
  });

  it('leave everything else to whoever types, and Alt to moving a question', () => {
    expect(press('ArrowDown', 'text', ['shiftKey'])).toBeNull();
    expect(press('ArrowDown', 'list')).toBeNull();
    expect(press('ArrowDown', 'box', ['altKey'])).toBeNull();
    expect(press('ArrowDown', 'box', ['altKey', 'shiftKey'])).toBeNull();
    expect(press('a', 'box')).toBeNull();
  });
});
