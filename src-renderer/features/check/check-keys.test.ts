import { describe, expect, it } from 'vitest';
import { sayingKeys, sayingOf } from './check-keys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string) => sayingOf({ ...bare, key });

describe('keys that say what lines are', () => {
  it('are those that the buttons show', () => {
    for (const { saying, key } of sayingKeys)
      expect(press(key === 'Del' ? 'Delete' : key)).toBe(saying);
  });

  it('have second ones for nothing and for leaving it to the reader', () => {
    expect([press('x'), press('Backspace')]).toEqual(['nothing', 'as-read']);
  });

  it('work with caps lock on', () => {
    expect(press('M')).toBe('must');
  });

  it('mean something else with Ctrl, Alt, ⌘ or Shift', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)
      expect(sayingOf({ ...bare, key: 's', [held]: true })).toBeNull();
  });

  it('are no others', () => {
    expect([press('a'), press('ArrowDown'), press('constructor')]).toEqual([null, null, null]);
  });
});
