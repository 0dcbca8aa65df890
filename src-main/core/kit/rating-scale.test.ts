import { describe, expect, it } from 'vitest';
import { documentDetailsSchema } from './packet-options.ts';
import {
  chosenScale,
  fivePoints,
  fourPoints,
  ratingsBetween,
  ratingScaleSchema,
} from './rating-scale.ts';

const named = (names: string[], sound: number) => ({
  points: names.map((name) => ({ name, meaning: `What ${name} means.` })),
  sound,
});

describe('a rating scale', () => {
  it.each([
    ['the one of five points', fivePoints],
    ['the one of four points', fourPoints],
    ['three points of a team', named(['No', 'Yes', 'Strong yes'], 2)],
    ['six points of a team', named(['a', 'b', 'c', 'd', 'e', 'f'], 5)],
  ])('can be %s', (_, scale) => {
    expect(ratingScaleSchema.parse(scale)).toEqual(scale);
  });

  it.each([
    ['has two points', named(['No', 'Yes'], 2)],
    ['has seven points', named(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 4)],
    ['calls its lowest point sound', named(['No', 'Yes', 'Strong yes'], 1)],
    ['calls its highest point sound', named(['No', 'Yes', 'Strong yes'], 3)],
    ['has two names that differ in case and spaces only', named(['No', 'Yes', ' yes'], 2)],
    ['has a point without a name', named(['No', ' ', 'Yes'], 2)],
    [
      'has a point that is not defined',
      { ...fourPoints, points: fourPoints.points.map(({ name }) => ({ name, meaning: '' })) },
    ],
  ])('is refused where it %s', (_, scale) => {
    expect(ratingScaleSchema.safeParse(scale).success).toBe(false);
  });

  it('tells which ratings lie between its anchors', () => {
    expect(ratingsBetween(fivePoints)).toEqual([2, 4]);
    expect(ratingsBetween(fourPoints)).toEqual([2]);
    expect(ratingsBetween(named(['No', 'Yes', 'Strong yes'], 2))).toEqual([]);
  });

  it('is the team’s own only while that is chosen', () => {
    const ownScale = named(['No', 'Yes', 'Strong yes'], 2);
    expect(chosenScale({ scale: 'own', ownScale })).toBe(ownScale);
    expect(chosenScale({ scale: 'four', ownScale })).toBe(fourPoints);
    expect(chosenScale({ scale: 'five', ownScale })).toBe(fivePoints);
  });

  it('has five points in details of documents that do not name one', () => {
    const details = { paper: 'a4', candidate: '', requisition: '', team: '' };
    expect(documentDetailsSchema.parse(details).scale).toEqual(fivePoints);
  });
});
