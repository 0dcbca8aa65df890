import { z } from 'zod';
import { formIdentitySchema } from './form-identity.ts';

export const ratingSchema = z.union([z.int().min(1).max(6), z.literal('not-assessed')]);
/** A point of the scale, "not assessed", or nothing ticked. */
export type Rating = z.infer<typeof ratingSchema> | null;

export const recommendationSchema = z.enum(['definitely-not', 'no', 'yes', 'strong-yes']);
export type Recommendation = z.infer<typeof recommendationSchema>;

export const factOutcomeSchema = z.enum(['meets', 'does-not-meet', 'unclear']);
export type FactOutcome = z.infer<typeof factOutcomeSchema>;

/** What one interviewer handed in for one stage. Texts are empty where nothing was written. */
export const completedScorecardSchema = z.object({
  /** The file it was read from, as the person knows it. */
  file: z.string(),
  form: formIdentitySchema,
  /** Stage id. */
  stage: z.string(),
  candidate: z.string(),
  interviewer: z.string(),
  date: z.string(),
  questions: z.array(
    z.object({
      /** "S3 Q2". */
      label: z.string(),
      rating: ratingSchema.nullable(),
      fact: factOutcomeSchema.nullable(),
      notes: z.string(),
      /** What was written down for a fact, beside what was asked for. */
      record: z.array(z.object({ what: z.string(), said: z.string() })),
    }),
  ),
  competencies: z.array(z.object({ id: z.string(), rating: ratingSchema.nullable() })),
  recommendation: recommendationSchema.nullable(),
  reason: z.string(),
  strengths: z.string(),
  concerns: z.string(),
  signed: z.string(),
});
export type CompletedScorecard = z.infer<typeof completedScorecardSchema>;

/** Whether anything is ticked on it. */
export const isFilledIn = (card: CompletedScorecard): boolean =>
  card.recommendation !== null ||
  card.questions.some(({ rating, fact }) => rating !== null || fact !== null) ||
  card.competencies.some(({ rating }) => rating !== null);
