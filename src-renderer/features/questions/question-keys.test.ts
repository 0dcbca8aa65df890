import { describe, expect, it } from 'vitest';
import { questionKeyOf } from './question-keys.ts';

const press = (key: string, held: ('alt' | 'shift' | 'ctrl' | 'meta')[] = []) =>
  questionKeyOf({
    key,
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
  });

describe('keys on a question', () => {
  it('swap and lock with one key', () => {
    expect(press('F9')).toBe('swap');
    expect(press('F4')).toBe('lock');
  });

  it('move within the stage with Alt, and from stage to stage with Shift besides', () => {
    expect(press('ArrowUp', ['alt'])).toBe('up');
    expect(press('ArrowDown', ['alt'])).toBe('down');
    expect(press('ArrowUp', ['alt', 'shift'])).toBe('stage-before');
    expect(press('ArrowDown', ['alt', 'shift'])).toBe('stage-after');
  });

  it('leave everything else to whoever types', () => {
    expect(press('ArrowDown')).toBeNull();
    expect(press('ArrowDown', ['shift'])).toBeNull();
    expect(press('F9', ['ctrl'])).toBeNull();
    expect(press('F4', ['alt'])).toBeNull();
    expect(press('s')).toBeNull();
  });
});
