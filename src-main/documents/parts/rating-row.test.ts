import { describe, expect, it } from 'vitest';
import { fivePoints, fourPoints, type RatingScale } from '../../core/kit/rating-scale.ts';
import { contentWidth } from '../page-geometry.ts';
import { typicalWidthOf } from '../typical-widths.ts';
import { ratingRows } from './rating-row.ts';

const named = (...names: string[]): RatingScale => ({
  points: names.map((name) => ({ name, meaning: 'Said.' })),
  sound: 2,
});

const labelsOf = (scale: RatingScale): string[][] =>
  ratingRows(scale).map(({ options }) => options.map(({ label }) => label));

describe('the boxes for a rating', () => {
  it('stand in one row where the names are short', () => {
    expect(ratingRows(fivePoints)).toHaveLength(1);
    expect(ratingRows(fourPoints)).toHaveLength(1);
    expect(ratingRows(named('No', 'Mostly not', 'Unsure', 'Mostly', 'Yes', 'Ah'))).toHaveLength(1);
  });

  it('keep the points in one row and "not assessed" below before they part the points', () => {
    const scale = named('Well below', 'A bit below', 'As expected', 'A bit above', 'Well above');
    expect(labelsOf(scale)).toEqual([
      scale.points.map(({ name }, index) => `${index + 1} ${name}`),
      ['Not assessed'],
    ]);
  });

  it.each<[string, RatingScale]>([
    ['five points', fivePoints],
    [
      'three long names',
      named(...['one', 'two', 'three'].map((one) => `${one} ${'m'.repeat(34)}`)),
    ],
    [
      'six names of two words',
      named('Not it', 'A start', 'Nearly us', 'It is us', 'Past us', 'Far on'),
    ],
    [
      'six names as long as they may be',
      named(...['a', 'b', 'c', 'd', 'e', 'f'].map((one) => one + 'W'.repeat(39))),
    ],
  ])('leave room for every label of %s within the text, under one another', (_, scale) => {
    const rows = ratingRows(scale);
    expect(rows.flatMap(({ options }) => options)).toHaveLength(scale.points.length + 1);
    expect(rows.map(({ lead }) => lead).join('|')).toBe(
      ['Rating', ...rows.slice(1).map(() => '')].join('|'),
    );
    for (const { leadWidth, options } of rows) {
      const width = options.reduce((sum, option) => sum + option.width, leadWidth);
      expect(width).toBeLessThanOrEqual(contentWidth + 0.01);
      for (const option of options)
        expect(option.width).toBeGreaterThan(typicalWidthOf(option.label, 'choice') + 20);
      expect(options.map((option) => option.width)).toEqual(
        rows[0]?.options.slice(0, options.length).map((option) => option.width),
      );
    }
  });
});
