import { describe, expect, it } from 'vitest';
import { findText, replaceStretches, type FindOptions } from './find-text.ts';

const loose: FindOptions = { matchCase: false, wholeWords: false };
const exact: FindOptions = { matchCase: true, wholeWords: false };
const whole: FindOptions = { matchCase: false, wholeWords: true };

const found = (text: string, words: string, options = loose): string[] =>
  findText(text, words, options).map(({ from, to }) => text.slice(from, to));

describe('finding words in a text', () => {
  it('takes capitals for small letters unless they are to count', () => {
    expect(found('Sales and SALES and sales', 'sales')).toEqual(['Sales', 'SALES', 'sales']);
    expect(found('Sales and SALES and sales', 'Sales', exact)).toEqual(['Sales']);
  });

  it.each([
    ['Die Straße und die STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['Die Straße', 'STRAẞE', ['Straße']],
    ['ΟΔΟΣ, οδός, οδος', 'οδοσ', ['ΟΔΟΣ', 'οδος']],
    ['Мост и МОСТ', 'мост', ['Мост', 'МОСТ']],
    ['İzmir, izmir', 'izmir', ['izmir']],
    ['ılık ilik', 'ILIK', ['ilik']],
    ['The ﬁrst ﬁle', 'FI', ['ﬁ', 'ﬁ']],
  ])('knows the letters of other languages: in “%s” “%s”', (text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  it('counts accents, whichever way they are written, and never splits a letter from one', () => {
    const apart = 're\u0301sume\u0301';
    expect(found(`résumé ${apart} resume`, 'résumé')).toEqual(['résumé', apart]);
    expect(found(`résumé ${apart} resume`, 'resume')).toEqual(['resume']);
    expect(found('cafe\u0301', 'e')).toEqual([]);
    expect(found('groß', 's')).toEqual([]);
  });

  it('takes a typed apostrophe, quote or space for the printed one', () => {
    expect(found('What’s “new”\u00a0here?', `what's "new" here`)).toEqual([
      'What’s “new”\u00a0here',
    ]);
  });

  it('finds no place twice where places would overlap', () => {
    expect(findText('aaaaa', 'aa', loose)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    expect(findText('banana', 'ana', loose)).toEqual([{ from: 1, to: 4 }]);
  });

  it('finds whole words alone where that is asked for', () => {
    expect(found('price, pricing, Price. unpriced', 'price', whole)).toEqual(['price', 'Price']);
    expect(found('co-op coop', 'co', whole)).toEqual(['co']);
    expect(found('naïve na', 'na', whole)).toEqual(['na']);
    expect(found('C++ and C', 'c++', whole)).toEqual(['C++']);
    expect(findText('aab ab', 'ab', whole)).toEqual([{ from: 4, to: 6 }]);
  });

  it('gives places in the text as it was, beyond letters that take two units', () => {
    expect(findText('𝒜🙂 Ask', 'ask', whole)).toEqual([{ from: 5, to: 8 }]);
  });

  it('finds nothing for no words, and nothing in no text', () => {
    expect(findText('anything', '', loose)).toEqual([]);
    expect(findText('', 'a', loose)).toEqual([]);
    expect(found('a.c abc', 'a.c')).toEqual(['a.c']);
  });
});

describe('replacing what was found', () => {
  it('ends where the new words hold the old ones', () => {
    const text = 'team and team';
    expect(replaceStretches(text, findText(text, 'team', loose), 'whole team')).toBe(
      'whole team and whole team',
    );
  });

  it('takes the new words as they are, and takes words away', () => {
    const text = 'a cost, a cost';
    expect(replaceStretches(text, findText(text, 'cost', loose), '$& \\1')).toBe(
      'a $& \\1, a $& \\1',
    );
    expect(replaceStretches(text, findText(text, ' cost', loose), '')).toBe('a, a');
  });
});
