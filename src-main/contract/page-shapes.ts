import { z } from 'zod';
import { competencyChoiceSchema } from '../core/job-family/competency-choice.ts';
import { correctionSchema } from '../core/job-family/correction.ts';
import { jobFamilySchema } from '../core/job-family/job-family.ts';
import { lineMarkSchema } from '../core/job-family/line-mark.ts';
import { ownItemSchema } from '../core/role/own-item.ts';
import { becameSchema, pageLineSchema } from '../core/job-family/page-line.ts';

export const pageSummarySchema = z.object({
  id: z.string(),
  /** What the person calls the page; else its own title. */
  title: z.string(),
  /** File name as the person knows it. */
  name: z.string(),
  /** It came with the app, from a file, from the clipboard, or was written in the app. */
  origin: z.enum(['bundled', 'file', 'pasted', 'written']),
  /** ISO 8601; null for pages that came with the app. */
  addedAt: z.string().nullable(),
  /** When a newer version of the file took its place, or it was last written; null: never. */
  updatedAt: z.string().nullable(),
  levels: z.int(),
  specialties: z.int(),
  /** Titles of the levels, and of the specialties, in the page's order. */
  roles: z.object({ levels: z.array(z.string()), specialties: z.array(z.string()) }),
  stages: z.int(),
  /** Lines of which nothing says what they are. */
  unclear: z.int(),
});
export type PageSummary = z.infer<typeof pageSummarySchema>;

export const openPageSchema = pageSummarySchema
  .pick({
    id: true,
    title: true,
    name: true,
    origin: true,
    addedAt: true,
    updatedAt: true,
  })
  .extend({
    /** In a Word file the lines are its paragraphs. */
    format: z.enum(['markdown', 'text', 'html', 'word']),
    /** Of the file as stored. */
    sha256: z.string(),
    /** What was understood, a person's corrections included. */
    family: jobFamilySchema,
    /** Every line of the page that says something, in page order. */
    lines: z.array(pageLineSchema),
    corrections: z.array(correctionSchema),
    /** Corrections whose lines are not on the page any more; they are kept for when they come back. */
    lost: z.array(correctionSchema),
    /** Competencies that a person chose for lines, those that are not on the page any more included. */
    choices: z.array(competencyChoiceSchema),
    /** What a person said that lines count for, those that are not on the page any more included. */
    marks: z.array(lineMarkSchema),
    /** What a person added to roles of the page. */
    own: z.array(ownItemSchema),
  });
export type OpenPage = z.infer<typeof openPageSchema>;

export const lineKeySchema = correctionSchema.pick({ text: true, nth: true });

/** A file's name and its bytes in base64. */
export const fileSchema = z.object({
  name: z.string().min(1).max(200),
  data: z.base64().max(14_000_000),
});

/** What a newer version of a page would change. */
export const pageComparisonSchema = z.object({
  /** Name of the newer file. */
  name: z.string(),
  /** Nothing but the layout differs. */
  same: z.boolean(),
  changes: z.array(
    z.object({
      change: z.enum(['added', 'removed']),
      /** In the version that has it. */
      line: z.int().positive(),
      text: z.string(),
      became: becameSchema,
    }),
  ),
  /** Lines that both versions have. */
  unchanged: z.int(),
  /** Corrections that hold for the newer version. */
  kept: z.array(correctionSchema),
  /** Corrections whose lines it does not have. */
  lost: z.array(correctionSchema),
});
export type PageComparison = z.infer<typeof pageComparisonSchema>;
