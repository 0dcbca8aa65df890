import { describe, expect, it } from 'vitest';
import { group, paragraph, ruled } from './blocks.ts';
import type { Block } from './document-model.ts';
import { fillPages, fixed, type Stretchable } from './page-fill.ts';

const question = (lines: number, most = 5): Stretchable => ({
  build: (spare) => [group(paragraph('question', 'Asked'), ruled(lines + spare))],
  most,
});

const linesOf = (block: Block): number => {
  if (block.kind === 'group') return block.blocks.reduce((sum, inner) => sum + linesOf(inner), 0);
  return block.kind === 'ruled' ? block.lines : 0;
};

describe('filling pages', () => {
  it('gives what a page leaves to the notes, in turn, and no more than helps', () => {
    expect(fillPages([question(10), question(10)], 'a4').map(linesOf)).toEqual([15, 15]);
    expect(fillPages([question(10, 50), question(10, 50)], 'a4').map(linesOf)).toEqual([16, 15]);
  });

  it('needs no more pages than without the extra lines', () => {
    const pieces = [question(15), question(15), question(15)];
    expect(fillPages(pieces, 'a4').map(linesOf)).toEqual([16, 15, 20]);
  });

  it('leaves alone what does not stretch', () => {
    expect(fillPages([fixed(ruled(3))], 'letter').map(linesOf)).toEqual([3]);
  });
});
