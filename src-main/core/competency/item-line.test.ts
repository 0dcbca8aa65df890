import { describe, expect, it } from 'vitest';
import { labelledLines } from './find-labelled.fixture.ts';
import { readItemLine, wordsFor, wordsIn } from './item-line.ts';

const labelOf = (text: string): string | null => {
  const [first, second] = readItemLine(text).parts;
  return second === undefined ? null : (first?.text ?? null);
};

describe('readItemLine', () => {
  it('takes a few words before a colon for the label, which counts for more', () => {
    const line = readItemLine('Bread baking: keep the oven at an even heat');
    expect(line.parts[0]).toEqual({ text: 'Bread baking', emphasis: 2 });
    expect(line.words.slice(0, 3)).toEqual(['bread', 'baking', 'keep']);
    expect(line.emphases.slice(0, 3)).toEqual([2, 2, 1]);
  });

  it.each([
    'Keep the oven at an even heat and the following clean: trays and tins',
    'Bakes at 10:30 in the morning',
    'Bakes well. Also: cleans the oven',
    'Ovens (all kinds): clean them every day',
    'Experience with: rye',
    ': keep the oven at an even heat',
    'Keep the oven clean',
  ])('sees no label in "%s"', (text) => {
    expect(labelOf(text)).toBeNull();
  });
});

describe('the words of a line', () => {
  const line = readItemLine('Ovens and the trays in them: clean both with care');

  it('are shown without fillers at the ends of a span', () => {
    expect(wordsIn(line, { from: 0, to: 3 })).toBe('Ovens');
    expect(wordsIn(line, { from: 0, to: 4 })).toBe('Ovens and the trays');
  });

  it('are shown as they stand where a span is nothing but fillers', () => {
    expect(wordsIn(line, { from: 1, to: 3 })).toBe('and the');
  });

  it('are found again by their stems', () => {
    expect(wordsFor(line, ['clean', 'oven', 'boat'])).toEqual(['clean', 'Ovens']);
  });

  it.each([
    ["The baker's C++ course: learn it in-house", [0, 3], "baker's C++"],
    ['Rye, spelt and wheat', [0, 2], 'Rye, spelt'],
    ['Form 401(k) and others', [0, 3], 'form 401 k'],
  ] as const)('are quoted from "%s" as they stand', (text, [from, to], shown) => {
    expect(wordsIn(readItemLine(text), { from, to })).toBe(shown);
  });

  it.each(labelledLines.map(({ item }) => item.text))('stand where "%s" has them', (text) => {
    const { words, spots } = readItemLine(text);
    expect(
      spots.map(({ from, to }) => text.slice(from, to).toLowerCase().replace(/['’]/g, '')),
    ).toEqual(words);
  });
});
