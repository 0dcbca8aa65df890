import { z } from 'zod';

/**
 * One responsibility or requirement of a page: a list item that states something. In a table it is a cell, in a list
 * that lost its bullets a line.
 */
export const itemSchema = z.object({
  /** Unique on the page; made from the line ("line-21"), so that it stays the same while the page does. */
  id: z.string(),
  /** Plain text: markup, link targets and doubled spaces removed. */
  text: z.string(),
  /** 1-based line in the file as stored; front matter counts. */
  line: z.int().positive(),
  /** The label it stands under within its section ("On board and ashore"), or null. */
  group: z.string().nullable(),
  niceToHave: z.boolean(),
  /** Ids of the levels it holds for; absent: for every level. */
  onlyFor: z.array(z.string()).optional(),
});
export type Item = z.infer<typeof itemSchema>;

const lists = {
  responsibilities: z.array(itemSchema),
  requirements: z.array(itemSchema),
};

export const levelSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The grade as the page writes it ("8"), or null. */
  grade: z.string().nullable(),
  /** Id of the level it builds on, or null. */
  extends: z.string().nullable(),
  line: z.int().positive(),
  ...lists,
});
export type Level = z.infer<typeof levelSchema>;

export const specialtySchema = z.object({
  id: z.string(),
  title: z.string(),
  line: z.int().positive(),
  /** Ids of the levels it is offered for; null: for every level. */
  forLevels: z.array(z.string()).nullable(),
  ...lists,
});
export type Specialty = z.infer<typeof specialtySchema>;

export const stageKinds = ['screen', 'interview', 'assessment', 'reference', 'offer'] as const;
export const stageKindSchema = z.enum(stageKinds);
export type StageKind = z.infer<typeof stageKindSchema>;

/** A line of the hiring process that makes the candidate do something. */
export const pageStageSchema = z.object({
  id: z.string(),
  /** Short enough for a heading: "Chief Marketing Officer interview". */
  title: z.string(),
  line: z.int().positive(),
  /** The page's own sentence as plain text. */
  text: z.string(),
  kind: stageKindSchema,
  /** Job titles or groups ("Chief Marketing Officer", "two team members"). */
  interviewers: z.array(z.string()),
  /** As stated, the lower end of a range; null where the page gives none. */
  minutes: z.int().positive().nullable(),
  optional: z.boolean(),
});
export type PageStage = z.infer<typeof pageStageSchema>;

export const diagnosticSchema = z.object({
  severity: z.enum(['info', 'warning', 'error']),
  /** Kebab-case, stable: "no-levels", "list-not-understood". */
  code: z.string(),
  /** A plain sentence: what was found, and what it means for the kit. */
  message: z.string(),
  line: z.int().positive(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** What was understood of a job-family page. */
export const jobFamilySchema = z.object({
  title: z.string(),
  /** Hold for every level. */
  common: z.object(lists),
  levels: z.array(levelSchema),
  specialties: z.array(specialtySchema),
  stages: z.array(pageStageSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type JobFamily = z.infer<typeof jobFamilySchema>;
