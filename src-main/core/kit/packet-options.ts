import { z } from 'zod';
import { accentSchema, logoSchema } from './document-look.ts';
import { fivePoints, ratingScaleSchema } from './rating-scale.ts';

export const paperSchema = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof paperSchema>;

export const partSchema = z.enum([
  'packet',
  'briefing',
  'roster',
  'coverage',
  'guides',
  'notes',
  'scorecards',
  'debrief',
  'candidate',
  'evidence',
]);
/**
 * packet: what a hiring manager needs, in one file · briefing, roster, coverage: for everybody who interviews ·
 * guides, notes, scorecards: one file a stage, to ask from, to take notes in, to rate on · debrief: to decide on ·
 * candidate: what the candidate is told beforehand · evidence: what is kept on how the kit came about.
 */
export type Part = z.infer<typeof partSchema>;

/** Parts of which every stage has one of its own. */
export const stageParts = ['guides', 'notes', 'scorecards'] as const satisfies Part[];
export type StagePart = (typeof stageParts)[number];

export const isStagePart = (part: Part): part is StagePart =>
  stageParts.some((one) => one === part);

export const formatSchema = z.enum(['docx', 'pdf']);
export type Format = z.infer<typeof formatSchema>;

/** Whom documents are made for, where they are made for several people in one go. */
export const candidateSchema = z.object({
  name: z.string().trim().min(1).max(120),
  requisition: z.string().trim().max(80),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** Most candidates of one list. */
export const mostCandidates = 300;

/** Parts that say nothing of a candidate: for a list of candidates they are made once. */
export const sharedParts: readonly Part[] = ['briefing', 'coverage'];

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
  /** The team's color for headings, where it can be read on white; ink where it is not given. */
  accent: accentSchema.nullable().optional(),
  /** Printed at the head of every sheet and on the cover. */
  logo: logoSchema.nullable().optional(),
  /** Whether the packet begins every stage on a right-hand page, for printing on both sides; true unless given. */
  duplex: z.boolean().optional(),
});
export type DocumentDetails = z.infer<typeof documentDetailsSchema>;
