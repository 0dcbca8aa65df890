import { describe, expect, it } from 'vitest';
import {
  joinEntry,
  linesOf,
  moveByKey,
  pasteEntries,
  removeEntry,
  splitEntry,
  typeEntry,
  entriesOf,
  type Edited,
  type Entry,
} from './entry-editing.ts';

const entry = (key: string, text: string): Entry => ({ key, text });
const list = [entry('a', 'Set up looms'), entry('b', ''), entry('c', 'Mend cloth')];
const texts = (edited: { entries: readonly Entry[] } | null) =>
  edited?.entries.map(({ text }) => text);
/** The text of the entry that the keyboard goes to, with a bar for the caret. */
const caretIn = (edited: Edited | null) => {
  const at = edited?.focus;
  const text = edited?.entries.find(({ key }) => key === at?.key)?.text;
  return at && text !== undefined ? `${text.slice(0, at.caret)}|${text.slice(at.caret)}` : null;
};
const at = (caret: number) => ({ start: caret, end: caret });

describe('a list that is written', () => {
  it('has an entry to write in even when it is empty', () => {
    expect(entriesOf([])).toMatchObject([{ text: '' }]);
    expect(texts({ entries: entriesOf(['x', 'y']) })).toEqual(['x', 'y']);
  });

  it('holds entries of one line', () => {
    expect(typeEntry(list, 'b', 'one\n two')[1]).toEqual(entry('b', 'one two'));
    expect(typeEntry(list, 'b', 'one ')[0]).toBe(list[0]);
  });
});

describe('Enter', () => {
  it('starts the next entry right behind this one', () => {
    const edited = splitEntry(list, 'a', at('Set up looms'.length));
    expect(texts(edited)).toEqual(['Set up looms', '', '', 'Mend cloth']);
    expect(edited.focus?.key).toBe(edited.entries[1]?.key);
  });

  it('takes what stands behind the caret along, and what is selected away', () => {
    expect(texts(splitEntry(list, 'c', at(5)))?.slice(2)).toEqual(['Mend', 'cloth']);
    const edited = splitEntry(list, 'a', { start: 4, end: 7 });
    expect(texts(edited)?.slice(0, 2)).toEqual(['Set', 'looms']);
    expect(caretIn(edited)).toBe('|looms');
  });

  it('before the first letter makes room above', () => {
    const edited = splitEntry(list, 'c', at(0));
    expect(texts(edited)?.slice(2)).toEqual(['', 'Mend cloth']);
    expect(caretIn(edited)).toBe('|Mend cloth');
  });
});

describe('Backspace at the start of an entry', () => {
  it('takes an empty one away and goes to the end of the one above', () => {
    const edited = joinEntry(list, 'b');
    expect(texts(edited)).toEqual(['Set up looms', 'Mend cloth']);
    expect(caretIn(edited)).toBe('Set up looms|');
  });

  it('joins one with words to the one above', () => {
    const edited = joinEntry([entry('a', 'Set'), entry('b', 'up')], 'b');
    expect(texts(edited)).toEqual(['Set up']);
    expect(caretIn(edited)).toBe('Set |up');
  });

  it('leaves the first one where it is, and the last empty one to write in', () => {
    expect(texts(joinEntry(list, 'a'))).toEqual(texts({ entries: list }));
    const single = joinEntry([entry('a', '')], 'a');
    expect(texts(single)).toEqual(['']);
    expect(caretIn(single)).toBe('|');
  });
});

describe('an entry that is removed', () => {
  it('hands the keyboard to the one above, or to the new first one', () => {
    expect(caretIn(removeEntry(list, 'c'))).toBe('|');
    const first = removeEntry(list, 'a');
    expect(texts(first)).toEqual(['', 'Mend cloth']);
    expect(first.focus?.key).toBe('b');
  });
});

describe('pasting', () => {
  it('makes an entry of every line, without its bullets and empty lines', () => {
    expect(linesOf('• One\r\n\n- Two\n  3) Three\n4. Four\n[x] Five\n – Six\n7 looms')).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      '7 looms',
    ]);
  });

  it('puts them where the caret is', () => {
    const edited = pasteEntries(list, 'c', { start: 5, end: 10 }, '- yarn\n- silk\n');
    expect(texts(edited)).toEqual(['Set up looms', '', 'Mend yarn', 'silk']);
    expect(caretIn(edited)).toBe('silk|');
    expect(caretIn(pasteEntries(list, 'c', at(0), 'One\nTwo '))).toBe('Two|Mend cloth');
  });

  it('leaves a single line to the field, and takes nothing that is no text away', () => {
    expect(pasteEntries(list, 'c', at(0), 'yarn')).toBeNull();
    expect(pasteEntries(list, 'c', at(0), ' yarn\n')).toBeNull();
    expect(texts(pasteEntries(list, 'c', at(10), '-\n \n+'))).toEqual(texts({ entries: list }));
  });
});

describe('moving', () => {
  it('changes places with the neighbor, and stops at the ends', () => {
    const keys = (by: -1 | 1, key: string) => moveByKey(list, key, by).map((one) => one.key);
    expect(keys(1, 'a')).toEqual(['b', 'a', 'c']);
    expect(keys(-1, 'c')).toEqual(['a', 'c', 'b']);
    expect(moveByKey(list, 'a', -1)).toBe(list);
    expect(moveByKey(list, 'c', 1)).toBe(list);
    expect(moveByKey(list, 'x', 1)).toBe(list);
  });
});
