import { z } from 'zod';
import { candidateSchema, formatSchema, partSchema } from '../core/kit/packet-options.ts';
import { teamMemberSchema } from '../core/kit/team-member.ts';

export const exportedFileSchema = z.object({
  /** For `documents.show`. */
  id: z.string(),
  /** Folder inside the chosen one, for a candidate of several; else empty. */
  folder: z.string(),
  name: z.string(),
  part: partSchema,
  format: formatSchema,
  /** Stage id, or null for a file over all stages. */
  stage: z.string().nullable(),
  bytes: z.int(),
  pages: z.int().nullable(),
});
export type ExportedFile = z.infer<typeof exportedFileSchema>;

/** What was understood of a list of candidates. */
export const candidateListSchema = z.object({
  candidates: z.array(candidateSchema),
  /** Sentences on rows that were left out, and why. */
  problems: z.array(z.string()),
});
export type CandidateList = z.infer<typeof candidateListSchema>;

/** What was understood of a list of interviewers. */
export const teamListSchema = z.object({
  members: z.array(teamMemberSchema),
  /** Sentences on rows that were left out, each with file and line. */
  problems: z.array(z.string()),
});
export type TeamList = z.infer<typeof teamListSchema>;
