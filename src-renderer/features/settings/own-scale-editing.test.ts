import { describe, expect, it } from 'vitest';
import { fivePoints, type RatingScale } from '../../../src-main/core/kit/rating-scale.ts';
import {
  addPoint,
  canAddPoint,
  canRemovePoint,
  changePoint,
  findProblem,
  removePoint,
} from './own-scale-editing.ts';

const soundName = ({ points, sound }: RatingScale) => points[sound - 1]?.name;

describe('a team’s own scale', () => {
  it('keeps the same point sound when another one goes', () => {
    expect(soundName(removePoint(fivePoints, 0))).toBe('Sound');
    expect(soundName(removePoint(fivePoints, 1))).toBe('Sound');
    expect(soundName(removePoint(fivePoints, 4))).toBe('Sound');
  });

  it('takes a neighbour as sound when that point itself goes, or would stand at an end', () => {
    expect(soundName(removePoint(fivePoints, 2))).toBe('Good');
    const atTheTop = removePoint(removePoint(fivePoints, 4), 3);
    expect(atTheTop.points.map(({ name }) => name)).toEqual(['Poor', 'Partial', 'Sound']);
    expect(soundName(atTheTop)).toBe('Partial');
  });

  it('has three to six points', () => {
    const six = addPoint(fivePoints);
    expect(canAddPoint(fivePoints)).toBe(true);
    expect(canAddPoint(six)).toBe(false);
    const three = removePoint(removePoint(fivePoints, 0), 0);
    expect(canRemovePoint(fivePoints)).toBe(true);
    expect(canRemovePoint(three)).toBe(false);
  });

  it('can be used once every point has a name of its own and a meaning', () => {
    const six = addPoint(fivePoints);
    expect(findProblem(fivePoints)).toBeNull();
    expect(findProblem(six)).toBe('incomplete');
    const named = changePoint(six, 5, { name: 'strong ' });
    expect(findProblem(named)).toBe('incomplete');
    const complete = changePoint(named, 5, { meaning: 'Nobody has seen better.' });
    expect(findProblem(complete)).toBe('alike');
    expect(findProblem(changePoint(complete, 5, { name: 'Rare' }))).toBeNull();
  });
});
