import { describe, expect, it } from 'vitest';
import { labelsOn, placeOfLabel } from './label-places.ts';
import { joinPageText, type TextItem } from './page-text.ts';

const byLength = (text: string): number => text.length;
const run = (str: string, left: number, down: number): TextItem => ({
  str,
  transform: [10, 0, 0, 10, left, 800 - down],
  width: str.length * 5,
  height: 10,
  hasEOL: false,
});
const placesOn = (number: number, ...items: TextItem[]) =>
  labelsOn(joinPageText(items, 800), number, (label) => label !== 'S9 Q9', byLength);

describe('labels of questions on a page', () => {
  it('are found as headings and where they are only named', () => {
    const places = placesOn(
      4,
      run('S3', 50, 100),
      run('Q2', 65, 100),
      run('Forecasting', 85, 100),
      run('as in S3 Q1.', 50, 130),
      run('S1 Q4', 50, 160),
    );
    expect(places).toMatchObject([
      { label: 'S3 Q2', page: 4, isHeading: true, rectangle: { left: 50, width: 25 } },
      { label: 'S3 Q1', page: 4, isHeading: false, rectangle: { left: 80, width: 25 } },
      { label: 'S1 Q4', page: 4, isHeading: false },
    ]);
  });

  it('are those of known questions, in full', () => {
    const places = placesOn(1, run('S9 Q9 unknown, XS1 Q1, S1 Q12', 50, 100));
    expect(places.map(({ label }) => label)).toEqual(['S1 Q12']);
  });
});

describe('the place of a question', () => {
  const matrix = placesOn(2, run('S1 Q1', 300, 80));
  const guide = placesOn(
    5,
    run('after S1 Q1', 50, 90),
    run('S1 Q1  Planning', 50, 300),
    run('S1 Q2  Pricing', 50, 500),
  );
  const scorecard = placesOn(9, run('S1 Q1  Planning', 50, 120));
  const all = [...matrix, ...guide, ...scorecard];

  it('is where the destination of that name leads', () => {
    expect(placeOfLabel(all, 'S1 Q1', { page: 9, top: 110 })).toBe(scorecard[0]);
    expect(placeOfLabel(all, 'S1 Q1', { page: 5, top: 290 })).toBe(guide[1]);
  });

  it('is the first heading where the document has no destination for it', () => {
    expect(placeOfLabel(all, 'S1 Q1', null)).toBe(guide[1]);
    expect(placeOfLabel(matrix, 'S1 Q1', null)).toBe(matrix[0]);
  });

  it('is nowhere on pages that do not name it', () => {
    expect(placeOfLabel(all, 'S2 Q1', null)).toBeNull();
  });
});
