import { z } from 'zod';

/** A point of a scale, defined: people who share a label without a definition drift apart. */
export const ratingPointSchema = z.object({
  name: z.string().trim().min(1).max(40),
  meaning: z.string().trim().min(1).max(160),
});
export type RatingPoint = z.infer<typeof ratingPointSchema>;

/** Fewest and most points that a scale may have. */
export const pointsAllowed = { least: 3, most: 6 };

/** Which points can stand for a sound answer: there is one below and one above. */
export const canBeSound = (sound: number, points: number): boolean => sound > 1 && sound < points;

const haveDistinctNames = (points: RatingPoint[]): boolean =>
  new Set(points.map(({ name }) => name.toLowerCase())).size === points.length;

/** A scale on which answers are rated: the first point is rated 1, the next 2, and so on. */
export const ratingScaleSchema = z
  .object({
    /** From the lowest to the highest. */
    points: z
      .array(ratingPointSchema)
      .min(pointsAllowed.least)
      .max(pointsAllowed.most)
      .refine(haveDistinctNames, 'Two points have the same name.'),
    /** The rating that means "sound for this role". */
    sound: z.int(),
  })
  .refine(
    ({ points, sound }) => canBeSound(sound, points.length),
    'The sound point is neither the lowest nor the highest.',
  );
export type RatingScale = z.infer<typeof ratingScaleSchema>;

export const fivePoints: RatingScale = {
  points: [
    {
      name: 'Poor',
      meaning: 'Little or nothing in the answer shows it, or what is told speaks against it.',
    },
    {
      name: 'Partial',
      meaning: 'Parts of it; something this role needs is missing, or others did it.',
    },
    {
      name: 'Sound',
      meaning: 'What this role needs: a whole example, the candidate’s own part, a result.',
    },
    {
      name: 'Good',
      meaning: 'Sound, and clearly beyond it in one respect: scope, difficulty or proof.',
    },
    {
      name: 'Strong',
      meaning: 'Beyond what this role needs in most respects; others could learn from it.',
    },
  ],
  sound: 3,
};

/** None in the middle: every rating says whether the answer was enough. */
export const fourPoints: RatingScale = {
  points: [
    {
      name: 'Poor',
      meaning: 'The answer shows little or none of it, or something that speaks against it.',
    },
    {
      name: 'Mixed',
      meaning: 'Not enough: some of it is there, but a part that this role needs is not.',
    },
    {
      name: 'Good',
      meaning: 'Enough: the candidate’s own example, told to the end, shows what this role needs.',
    },
    {
      name: 'Excellent',
      meaning: 'More than enough: harder, wider or better proven than this role calls for.',
    },
  ],
  sound: 3,
};

export const builtInScaleSchema = z.enum(['five', 'four']);
export type BuiltInScale = z.infer<typeof builtInScaleSchema>;

export const builtInScales: Record<BuiltInScale, RatingScale> = {
  five: fivePoints,
  four: fourPoints,
};

export const scaleChoiceSchema = z.enum([...builtInScaleSchema.options, 'own']);
/** own: the points that a team has typed. */
export type ScaleChoice = z.infer<typeof scaleChoiceSchema>;

/** The scale that settings choose. */
export const chosenScale = ({
  scale,
  ownScale,
}: {
  scale: ScaleChoice;
  ownScale: RatingScale;
}): RatingScale => (scale === 'own' ? ownScale : builtInScales[scale]);

/** The highest rating. */
export const highestOf = ({ points }: RatingScale): number => points.length;

/** "3 Sound"; the number alone for a rating that the scale does not have. */
export const ratingLabel = ({ points }: RatingScale, rating: number): string => {
  const name = points[rating - 1]?.name;
  return name === undefined ? `${rating}` : `${rating} ${name}`;
};

/** The ratings whose content a question's anchors tell: poor, sound and strong. */
export const anchoredRatings = (scale: RatingScale): number[] => [1, scale.sound, highestOf(scale)];

/** The ratings that lie between those that are anchored. */
export const ratingsBetween = (scale: RatingScale): number[] =>
  scale.points
    .map((_, index) => index + 1)
    .filter((rating) => !anchoredRatings(scale).includes(rating));
