import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import type { Competency } from './competency.ts';
import { ownShare, shareWords, weighWords } from './word-shares.ts';

const competency = (id: string, strong: string[]): Competency => {
  const [some] = bundledLibrary;
  if (!some) throw new Error('the library is empty');
  return { ...some, id, finds: { strong, weak: [], not: [] } };
};

const bread = competency('bread', ['rye bread', 'bread oven', 'bread flour', 'stone oven']);
const pizza = competency('pizza', ['pizza oven', 'pizza dough', 'tomato']);
const shares = shareWords([bread, pizza]);
const weigh = (...parts: [string, number][]) =>
  weighWords(
    shares,
    parts.map(([text, emphasis]) => ({ text, emphasis })),
  );

describe('shareWords', () => {
  it('gives a word that one competency alone has to it, and divides the others', () => {
    expect(ownShare(shares, bread, 'bread')).toBeGreaterThan(ownShare(shares, bread, 'oven'));
    expect(ownShare(shares, pizza, 'bread')).toBe(0);
    expect(ownShare(shares, pizza, 'oven')).toBeGreaterThan(0);
  });

  it('trusts a word more that stands in several phrases', () => {
    expect(ownShare(shares, bread, 'bread')).toBeGreaterThan(ownShare(shares, bread, 'stone'));
  });

  it('knows pairs of words, in their order', () => {
    expect(ownShare(shares, bread, 'stone oven')).toBeGreaterThan(
      ownShare(shares, bread, 'oven stone'),
    );
  });
});

describe('weighWords', () => {
  it('adds up what the words say, whatever their ending, and names them by weight', () => {
    const found = weigh(['Baking breads in ovens', 1]);
    expect(found.get('bread')?.stems).toEqual(['bread', 'oven']);
    expect(found.get('bread')?.strength ?? 0).toBeGreaterThan(found.get('pizza')?.strength ?? 0);
  });

  it('counts an emphasized part for more', () => {
    const plain = weigh(['bread', 1], ['pizza', 1]).get('pizza')?.strength ?? 0;
    expect(weigh(['bread', 1], ['pizza', 2]).get('pizza')?.strength).toBeGreaterThan(plain);
  });

  it('finds nothing in words that no phrase has', () => {
    expect(weigh(['Sail the boat', 1]).size).toBe(0);
  });
});
