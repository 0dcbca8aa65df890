import { z } from 'zod';
import { factOutcomeSchema, ratingSchema, recommendationSchema } from './completed-scorecard.ts';
import { formIdentitySchema } from './form-identity.ts';

/** Where an interviewer gave no rating: "not-asked" in that stage, or left "blank". */
export const standingSchema = z.union([ratingSchema, z.literal('blank'), z.literal('not-asked')]);
export type Standing = z.infer<typeof standingSchema>;

const rowSchema = z.object({
  /** One for each column. */
  ratings: z.array(standingSchema),
  /** The highest rating less the lowest; null with fewer than two ratings. */
  spread: z.int().nullable(),
  /** Whether the spread calls for a talk before anything is agreed. */
  wide: z.boolean(),
  /** To be shown beside the spread only, never in its place; null without a rating. */
  mean: z.number().nullable(),
});

export const debriefSchema = z.object({
  /** What the first scorecard says of the kit; the others agree with it. */
  form: formIdentitySchema,
  /** Empty where no scorecard names anybody. */
  candidate: z.string(),
  /** One for each scorecard, in the order of the stages. */
  columns: z.array(
    z.object({
      /** "S3". */
      stage: z.string(),
      stageTitle: z.string(),
      interviewer: z.string(),
      date: z.string(),
      file: z.string(),
      recommendation: recommendationSchema.nullable(),
      reason: z.string(),
      strengths: z.string(),
      concerns: z.string(),
    }),
  ),
  competencies: z.array(
    rowSchema.extend({
      id: z.string(),
      name: z.string(),
      core: z.boolean(),
      /** Its questions, each with the ratings of those who asked it. */
      questions: z.array(rowSchema.extend({ label: z.string() })),
    }),
  ),
  facts: z.array(
    z.object({
      label: z.string(),
      outcomes: z.array(factOutcomeSchema.nullable()),
      said: z.array(z.string()),
    }),
  ),
  /** Competencies that a stage was to judge and that nobody rated, with the reason. */
  unassessed: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string() })),
  /** Stages of the kit of which no scorecard was handed in. */
  missing: z.array(z.object({ label: z.string(), title: z.string() })),
  /** From which spread on it is wide. */
  wideFrom: z.int(),
});
export type Debrief = z.infer<typeof debriefSchema>;
export type DebriefRow = z.infer<typeof rowSchema>;
