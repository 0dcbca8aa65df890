import {
  pointsAllowed,
  ratingScaleSchema,
  type RatingPoint,
  type RatingScale,
} from '../../../src-main/core/kit/rating-scale.ts';

/** The rating nearest to `sound` that has a point below it and one above. */
const withinScale = (sound: number, points: number): number =>
  Math.max(2, Math.min(sound, points - 1));

/** Another name or meaning for a point, counted from 0. */
export const changePoint = (
  scale: RatingScale,
  index: number,
  change: Partial<RatingPoint>,
): RatingScale => ({
  ...scale,
  points: scale.points.map((point, at) => (at === index ? { ...point, ...change } : point)),
});

/** An empty point above the highest. */
export const addPoint = (scale: RatingScale): RatingScale => ({
  ...scale,
  points: [...scale.points, { name: '', meaning: '' }],
});

/** Without a point, counted from 0; what was sound stays so where it can. */
export const removePoint = ({ points, sound }: RatingScale, index: number): RatingScale => {
  const rest = points.filter((_, at) => at !== index);
  return { points: rest, sound: withinScale(index < sound - 1 ? sound - 1 : sound, rest.length) };
};

export const canAddPoint = ({ points }: RatingScale): boolean => points.length < pointsAllowed.most;
export const canRemovePoint = ({ points }: RatingScale): boolean =>
  points.length > pointsAllowed.least;

export type ScaleProblem = 'incomplete' | 'alike';

/** Why a scale cannot be used as it is typed, or null. */
export const findProblem = (scale: RatingScale): ScaleProblem | null => {
  if (scale.points.some(({ name, meaning }) => name.trim() === '' || meaning.trim() === ''))
    return 'incomplete';
  return ratingScaleSchema.safeParse(scale).success ? null : 'alike';
};
