import { describe, expect, it } from 'vitest';
import {
  chordsOf,
  commandIds,
  commandOfPress,
  commandWords,
  shownKeys,
  type KeyPress,
} from './commands.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the commands of a window', () => {
  it('have no chord twice on one system', () => {
    for (const isApple of [true, false]) {
      const chords = commandIds.flatMap((id) => chordsOf(id, isApple));
      expect(chords).toEqual([...new Set(chords)]);
    }
  });

  it('are found by the key of the system', () => {
    expect(commandOfPress(press('s', { ctrlKey: true }), false)).toBe('save');
    expect(commandOfPress(press('s', { metaKey: true }), true)).toBe('save');
    expect(commandOfPress(press('S', { ctrlKey: true, shiftKey: true }), false)).toBe('save-as');
    expect(commandOfPress(press('PageDown', { altKey: true }), false)).toBe('next-stage');
  });

  it('leave the key of the other system alone', () => {
    expect(commandOfPress(press('s', { ctrlKey: true }), true)).toBeNull();
    expect(commandOfPress(press('s', { metaKey: true }), false)).toBeNull();
    expect(commandOfPress(press('s'), false)).toBeNull();
  });

  it('redo by the chord that each system is used to, and by the other one where both are usual', () => {
    expect(shownKeys('redo', true)).toBe('⇧⌘Z');
    expect(shownKeys('redo', false)).toBe('Ctrl+Y');
    expect(commandOfPress(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
    expect(commandOfPress(press('y', { metaKey: true }), true)).toBeNull();
  });

  it('replace by a chord that hides no app, and go on by F3', () => {
    expect(commandOfPress(press('h', { ctrlKey: true }), false)).toBe('replace');
    expect(commandOfPress(press('h', { metaKey: true }), true)).toBeNull();
    expect(shownKeys('replace', true)).toBe('⌥⌘F');
    expect(commandOfPress(press('f', { metaKey: true }), true)).toBe('find');
    expect(commandOfPress(press('F3'), false)).toBe('find-next');
    expect(commandOfPress(press('F3', { shiftKey: true }), false)).toBe('find-previous');
  });

  it('find a sign whether or not the keyboard needs Shift for it', () => {
    expect(commandOfPress(press('/', { ctrlKey: true }), false)).toBe('keys');
    expect(commandOfPress(press('/', { ctrlKey: true, shiftKey: true }), false)).toBe('keys');
  });

  it('have a label each', () => {
    for (const id of commandIds) expect(commandWords[id]).toMatch(/^\p{Lu}/u);
  });
});
