import { describe, expect, it } from 'vitest';
import { anchorPlace } from './anchor-place.ts';
import { fivePoints, fourPoints, type RatingScale } from './rating-scale.ts';

const places = (scale: RatingScale, ratings: number[]): string[] =>
  ratings.map((rating) => {
    const place = anchorPlace(scale, rating);
    return `${place.ratings} ${place.name}`;
  });

const six: RatingScale = {
  points: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, meaning: 'Said.' })),
  sound: 4,
};

describe('the place of an anchor', () => {
  it('is where it stands in the kit on five points', () => {
    expect(places(fivePoints, [1, 2, 3, 4, 5])).toEqual([
      '1 Poor',
      '2 Partial',
      '3 Sound',
      '4 Good',
      '5 Strong',
    ]);
  });

  it('is the lowest point for poor, the marked one for sound, the highest for strong', () => {
    expect(places(fourPoints, [1, 3, 5])).toEqual(['1 Poor', '3 Good', '4 Excellent']);
    expect(places(six, [1, 3, 5])).toEqual(['1 a', '4 d', '6 f']);
  });

  it('is between two points where an edited kit has one in between', () => {
    expect(places(fourPoints, [2, 4])).toEqual(['2 Mixed', '3–4 Good – Excellent']);
    expect(places(six, [2, 4])).toEqual(['2–3 b – c', '5 e']);
  });
});
