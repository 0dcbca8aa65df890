import { z } from 'zod';

/** What a difference is about. What follows from the rest of a kit (times, focus, coverage) is not told by itself. */
export const comparedFields = [
  'role',
  'form',
  'page',
  'lines-of-page',
  'stage-order',
  'title',
  'kind',
  'minutes',
  'optional',
  'interviewers',
  'people',
  'purpose',
  'opening',
  'closing',
  'checklist',
  'question-order',
  'place',
  'words',
  'type',
  'competency',
  'lines',
  'probes',
  'anchors',
  'backup',
  'record',
  'note',
  'lock',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One thing as either kit has it; several entries stand one below the other, and an empty text is nothing. */
export const kitDifferenceSchema = z.object({
  field: z.enum(comparedFields),
  mine: z.string(),
  file: z.string(),
});
export type KitDifference = z.infer<typeof kitDifferenceSchema>;

/** Which of the two kits has it. */
const sideSchema = z.enum(['both', 'mine', 'file']);
export type Side = z.infer<typeof sideSchema>;

export const questionComparisonSchema = z.object({
  id: z.string(),
  in: sideSchema,
  /** "S3 Q2", in mine where mine has it. */
  label: z.string(),
  /** Its words, from where the label is. */
  text: z.string(),
  differences: z.array(kitDifferenceSchema),
});
export type QuestionComparison = z.infer<typeof questionComparisonSchema>;

export const stageComparisonSchema = z.object({
  id: z.string(),
  in: sideSchema,
  title: z.string(),
  differences: z.array(kitDifferenceSchema),
  /** Only those that differ; a question that changed its stage stands where mine has it. */
  questions: z.array(questionComparisonSchema),
});
export type StageComparison = z.infer<typeof stageComparisonSchema>;

/** What differs between the kit of a window and the one in its file. */
export const kitComparisonSchema = z.object({
  /** Nothing that a person decides, reads or prints differs. */
  same: z.boolean(),
  /** What concerns the kit as a whole. */
  differences: z.array(kitDifferenceSchema),
  /** Only stages in which something differs, in the order of mine, then those that the file alone has. */
  stages: z.array(stageComparisonSchema),
});
export type KitComparison = z.infer<typeof kitComparisonSchema>;
