import { afterEach, describe, expect, it } from 'vitest';
import { english, language, speak, texts, translated } from './texts.ts';

const words = texts('sample', {
  save: 'Save',
  cancel: 'Cancel',
  kept: (n: number) => `${n} kept`,
  kinds: { call: 'Call', talk: 'Talk' },
  steps: [{ title: 'First' }],
});
const { kinds } = words;

afterEach(() => speak(english));

describe('the catalogue', () => {
  it('says English unless told otherwise', () => {
    expect(language().tag).toBe('en');
    expect([words.save, words.kept(2), words.kinds.call]).toEqual(['Save', '2 kept', 'Call']);
  });

  it('says what a translation has and English where it has nothing', () => {
    speak(
      translated('de', {
        sample: {
          save: 'Sichern',
          kept: (n: number) => `${n} behalten`,
          kinds: { talk: 'Gespräch' },
        },
      }),
    );
    expect(words.save).toBe('Sichern');
    expect(words.cancel).toBe('Cancel');
    expect(words.kept(2)).toBe('2 behalten');
    expect(words.kinds).toEqual({ call: 'Call', talk: 'Gespräch' });
    expect(words.steps[0]?.title).toBe('First');
  });

  it('reaches whoever holds a branch of it already', () => {
    speak(translated('de', { sample: { kinds: { call: 'Anruf' } } }));
    expect(kinds.call).toBe('Anruf');
    speak(english);
    expect(kinds.call).toBe('Call');
  });

  it('leaves nothing of one language in the next', () => {
    speak(translated('de', { sample: { save: 'Sichern' } }));
    speak(translated('fr', { sample: { cancel: 'Annuler' } }));
    expect([words.save, words.cancel]).toEqual(['Save', 'Annuler']);
  });

  it('gives a section that comes later in the language that is spoken', () => {
    speak(translated('de', { late: { open: 'Öffnen' } }));
    const late = texts('late', { open: 'Open', close: 'Close' });
    expect(late).toEqual({ open: 'Öffnen', close: 'Close' });
  });
});
