import { describe, expect, it } from 'vitest';
import { containment, overlap, stems, words } from './words.ts';

describe('words', () => {
  it('splits at hyphens and slashes and keeps the marks of language names', () => {
    expect(words('Go-to-market, win/loss and C++ or C#')).toEqual([
      'go',
      'to',
      'market',
      'win',
      'loss',
      'and',
      'c++',
      'or',
      'c#',
    ]);
  });

  it('takes the possessive off, so that "buyer\'s" is "buyers"', () => {
    expect(words('the buyer’s journey')).toEqual(['the', 'buyers', 'journey']);
  });
});

describe('stems', () => {
  it('brings forms of a word together and leaves fillers out', () => {
    expect(stems('pricing the prices of our priced goods')).toEqual(['price', 'good']);
  });
});

describe('overlap', () => {
  it('is one for the same words in another order and zero for strangers', () => {
    expect(overlap('brief analysts often', 'often analysts brief')).toBe(1);
    expect(overlap('brief analysts', 'close the books')).toBe(0);
  });

  it('is zero, not an error, where a text carries no meaning', () => {
    expect(overlap('', 'the of and')).toBe(0);
    expect(containment('', 'anything')).toBe(0);
  });
});
