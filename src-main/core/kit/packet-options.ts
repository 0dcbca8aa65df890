import { z } from 'zod';
import { fivePoints, ratingScaleSchema } from './rating-scale.ts';

export const paperSchema = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof paperSchema>;

export const partSchema = z.enum(['packet', 'guides', 'scorecards', 'debrief']);
/** packet: everything in one file · guides, scorecards: one file a stage · debrief: one file. */
export type Part = z.infer<typeof partSchema>;

export const formatSchema = z.enum(['docx', 'pdf']);
export type Format = z.infer<typeof formatSchema>;

/** What a document says beside the kit. Empty strings print as a line to fill in by hand. */
export const documentDetailsSchema = z.object({
  paper: paperSchema,
  candidate: z.string(),
  requisition: z.string(),
  /** The team's or company's name, printed on the cover; may be empty. */
  team: z.string(),
  /** On which answers are rated. */
  scale: ratingScaleSchema.default(fivePoints),
  /** Whether forms can be filled in on a screen too; they can unless this is false. */
  fillable: z.boolean().optional(),
});
export type DocumentDetails = z.infer<typeof documentDetailsSchema>;
