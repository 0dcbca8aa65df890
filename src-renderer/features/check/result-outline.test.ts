import { describe, expect, it } from 'vitest';
import { countItems, entryOfRow, outlineOf } from './result-outline.ts';
import { smallPage } from './testing/small-page.ts';

const page = smallPage();
const outline = outlineOf(page, 'For every level');
const entryAt = (id: number) => entryOfRow(outline, page.lines[id], id)?.title;

describe('the outline of a page', () => {
  it('counts what a level asks of its own, by kind', () => {
    const head = outline.levels[1];
    const counts = (['responsibility', 'must', 'nice'] as const).map(
      (as) => head && countItems(head, as),
    );
    expect(counts).toEqual([0, 1, 1]);
    expect(head).toMatchObject({ title: 'Head keeper', grade: '7', buildsOn: 'Keeper' });
  });

  it('leads from every part to the row it comes from', () => {
    expect(outline.levels.map(({ row }) => row)).toEqual([0, 8]);
    expect(outline.specialties.map(({ row }) => row)).toEqual([11]);
    expect(outline.stages.map(({ row }) => row)).toEqual([13]);
    expect(outline.common.items.map(({ row, text }) => [row, text])).toEqual([
      [3, 'Keep the lamp burning'],
      [4, 'Paint the tower'],
    ]);
  });

  it('tells equal lines apart by their numbers', () => {
    expect(outline.levels[1]?.items.map(({ row, as }) => [row, as])).toEqual([
      [9, 'must'],
      [10, 'nice'],
    ]);
  });
});

describe('the entry of a row', () => {
  it('is the one that the row is an item of', () => {
    expect([entryAt(3), entryAt(10)]).toEqual(['For every level', 'Head keeper']);
  });

  it('is the level or specialty that the row names', () => {
    expect([entryAt(8), entryAt(11)]).toEqual(['Head keeper', 'Fog']);
  });

  it('is none for what belongs to nothing', () => {
    expect([entryAt(1), entryAt(6), entryAt(99)]).toEqual([undefined, undefined, undefined]);
  });
});
