import { describe, expect, it } from 'vitest';
import { findHits, firstHitFrom, hitBeside } from './find-hits.ts';
import { joinPageText, type TextItem } from './page-text.ts';

/** A page with the runs one after the other on one line each, without gaps within a line. */
const pageOf = (...lines: string[][]) => {
  const items = lines.flatMap((runs, index): TextItem[] => {
    let left = 40;
    return runs.map((str) => {
      const item = {
        str,
        transform: [10, 0, 0, 10, left, 700 - index * 14],
        width: str.length * 5,
        height: 10,
        hasEOL: false,
      };
      left += item.width;
      return item;
    });
  });
  return joinPageText(items, 800);
};

const found = (page: ReturnType<typeof pageOf>, words: string): string[] =>
  findHits(page, 1, words).map(({ from, to }) => page.text.slice(from, to));

describe('searching a page', () => {
  it('finds words over runs and lines', () => {
    const page = pageOf(['Sales ena', 'blement and'], ['a plan']);
    expect(found(page, 'enablement and a')).toEqual(['enablement and\na']);
  });

  it('finds words whatever their capitals and accents', () => {
    const page = pageOf(['Résumé of RENÉ, re\u0301sume\u0301 again']);
    expect(found(page, 'resume')).toEqual(['Résumé', 're\u0301sume\u0301']);
    expect(found(page, 'Rêné')).toEqual(['RENÉ']);
  });

  it('finds typed quotes and hyphens in printed ones', () => {
    expect(found(pageOf(['the team’s “own” year–end']), `team's "own" year-end`)).toHaveLength(1);
  });

  it('finds what becomes longer when it is folded, and what stands behind it', () => {
    const page = pageOf(['İstanbul, Straße, goal']);
    expect(found(page, 'strasse')).toEqual(['Straße']);
    expect(found(page, 'goal')).toEqual(['goal']);
  });

  it('finds every place once, and nothing for no words', () => {
    expect(found(pageOf(['aaaa']), 'aa')).toEqual(['aa', 'aa']);
    expect(found(pageOf(['a b']), '  ')).toEqual([]);
    expect(found(pageOf(['a b']), 'c')).toEqual([]);
  });
});

describe('going from hit to hit', () => {
  const hits = [2, 2, 5].map((page) => ({ page, from: 0, to: 1 }));

  it('begins at the page on the screen, or at the first where nothing follows', () => {
    expect(firstHitFrom(hits, 3)).toBe(2);
    expect(firstHitFrom(hits, 6)).toBe(0);
    expect(firstHitFrom([], 1)).toBe(-1);
  });

  it('goes round', () => {
    expect(hitBeside(3, 2, 1)).toBe(0);
    expect(hitBeside(3, 0, -1)).toBe(2);
    expect(hitBeside(0, -1, 1)).toBe(-1);
  });
});
