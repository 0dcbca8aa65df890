import { describe, expect, it } from 'vitest';
import { findPhrases, indexPhrases, parsePhrase } from './phrase.ts';

const find = (phrases: string[], line: string) =>
  findPhrases(
    indexPhrases(phrases.map((text) => ({ phrase: parsePhrase(text), value: text }))),
    line.split(' '),
  );

describe('findPhrases', () => {
  it('says where in the line each phrase stands, as often as it stands there', () => {
    expect(find(['rye', 'rye bread'], 'rye bread and rye')).toEqual([
      { from: 0, to: 1, value: 'rye' },
      { from: 0, to: 2, value: 'rye bread' },
      { from: 3, to: 4, value: 'rye' },
    ]);
  });

  it('finds a phrase that begins with a single open letter', () => {
    expect(find(['b* oven'], 'bake oven')).toEqual([{ from: 0, to: 2, value: 'b* oven' }]);
  });

  it('takes a hyphen for a gap between words', () => {
    expect(find(['sour-dough*'], 'sour doughs')).toHaveLength(1);
  });

  it('does not run over the end of the line', () => {
    expect(find(['rye bread'], 'fresh rye')).toEqual([]);
  });

  it('leaves out a phrase without a letter', () => {
    expect(find(['--', '*'], 'rye bread')).toEqual([]);
  });
});
