import { afterEach, describe, expect, it } from 'vitest';
import { pseudo, pseudoLanguage } from './pseudo.ts';
import { english, speak, texts } from './texts.ts';

afterEach(() => speak(english));

describe('pseudo', () => {
  it('puts brackets at both ends, accents on every letter and vowels twice', () => {
    expect(pseudo('Save')).toBe('⟦Šååṽéé⟧');
  });

  it.each(['Save', 'PDF', 'Export every role', 'Word (DOCX), to edit', 'A', 'Rhythm'])(
    'makes %j 40 % longer',
    (text) => {
      const inside = Array.from(pseudo(text)).length - 2;
      expect(inside).toBe(text.length + Math.ceil(text.length * 0.4));
    },
  );

  it('leaves no plain letter', () => {
    expect(pseudo('The quick brown fox jumps over the lazy dog')).not.toMatch(/[a-z]/iu);
  });

  it('keeps signs, figures and spaces, and what is empty', () => {
    expect(pseudo('3 × 4 …')).toMatch(/^⟦3 × 4 …ẋ+⟧$/u);
    expect([pseudo(''), pseudo(' ')]).toEqual(['', ' ']);
  });
});

describe('the pseudo language', () => {
  const words = texts('pseudo sample', {
    save: 'Save',
    opened: (title: string) => `Opened ${title}`,
    undo: (name: string | undefined) => (name === undefined ? 'Undo' : `Undo ${name}`),
    all: (names: readonly string[]) => `All of ${names.join(', ')}`,
    nothing: (text: string) => (text.trim() === '' ? 'Empty' : 'Full'),
    both: () => ({ shown: 'n/a', said: 'not assessed' }),
    deep: { one: ['Two', { three: 'Three' }] },
    most: 12,
  });

  it('keeps what is passed to a text as it is', () => {
    speak(pseudoLanguage);
    expect(words.opened('Cook')).toMatch(/^⟦ÖÖþ[^A-Za-z]+ Cook⟧$/u);
    expect(words.all(['Cook', 'Baker'])).toMatch(/Cook, Baker/u);
    expect(words.undo(undefined)).toBe(pseudo('Undo'));
    expect(words.nothing('')).toBe(pseudo('Empty'));
  });

  it('does not disguise twice what is a text of the catalogue itself', () => {
    speak(pseudoLanguage);
    expect(words.opened(words.save)).toContain(pseudo('Save'));
  });

  it('reaches every branch, and what functions give besides texts', () => {
    speak(pseudoLanguage);
    expect(words.both()).toEqual({ shown: pseudo('n/a'), said: pseudo('not assessed') });
    expect(words.deep.one).toEqual([pseudo('Two'), { three: pseudo('Three') }]);
    expect(words.most).toBe(12);
  });
});
