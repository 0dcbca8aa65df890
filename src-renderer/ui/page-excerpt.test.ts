import { describe, expect, it } from 'vitest';
import type { PageLine } from '../../src-main/core/job-family/page-line.ts';
import { excerptAround } from './page-excerpt.ts';
import { placeOf, placesOf } from './page-place.ts';

const row = (line: number, text: string): PageLine => ({
  line,
  text,
  form: 'entry',
  depth: 0,
  became: 'must',
  owner: null,
  why: null,
  corrected: false,
});

const rows = [
  row(1, 'Lighthouse keeper'),
  row(3, 'Keep the lamp burning'),
  row(4, 'Paint the tower'),
  row(6, 'Junior'),
  row(6, 'Reads a chart'),
  row(6, 'Reads a chart at night'),
  row(9, 'Climbs the stairs'),
];
const textsAround = (line: number, text: string) =>
  excerptAround(rows, line, text).rows.map((one) => one.text);

describe('an excerpt of a page', () => {
  it('shows two rows before and after the one that is meant', () => {
    expect(textsAround(4, 'Paint the tower')).toEqual([
      'Lighthouse keeper',
      'Keep the lamp burning',
      'Paint the tower',
      'Junior',
      'Reads a chart',
    ]);
    expect(excerptAround(rows, 4, '').meant?.text).toBe('Paint the tower');
  });

  it('ends where the page ends', () => {
    expect(textsAround(1, 'Lighthouse keeper')).toHaveLength(3);
    expect(textsAround(9, 'Climbs the stairs')).toHaveLength(3);
  });

  it('shows what stands around a line that says nothing, and marks none', () => {
    expect(textsAround(7, '')).toEqual([
      'Reads a chart',
      'Reads a chart at night',
      'Climbs the stairs',
    ]);
    expect(excerptAround(rows, 7, '').meant).toBeNull();
    expect(textsAround(99, '')).toEqual(['Reads a chart at night', 'Climbs the stairs']);
  });
});

describe('the name of a place on a page', () => {
  it('is a line, and in a Word file a paragraph', () => {
    expect(placeOf('keeper.md', 12)).toBe('line 12');
    expect(placeOf('Keeper.DOCX', 12)).toBe('paragraph 12');
  });

  it('names a range by both ends and a single line by one', () => {
    expect(placesOf('keeper.md', 12, 18)).toBe('lines 12–18');
    expect(placesOf('keeper.docx', 12, 18)).toBe('paragraphs 12–18');
    expect(placesOf('keeper.md', 12, 12)).toBe('line 12');
  });
});
