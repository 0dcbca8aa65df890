import { z } from 'zod';
import { replySchema } from '../contract/reply.ts';
import { bankSchema, emptyBank } from '../core/bank/bank.ts';
import { debriefSchema } from '../core/debrief/debrief.ts';
import { weightsSchema } from '../core/debrief/weights.ts';
import { jobFamilySchema } from '../core/job-family/job-family.ts';
import { itemMarkSchema } from '../core/job-family/line-mark.ts';
import { ownItemSchema } from '../core/role/own-item.ts';
import { kitSchema } from '../core/kit/kit.ts';
import {
  documentDetailsSchema,
  formatSchema,
  paperSchema,
  partSchema,
} from '../core/kit/packet-options.ts';

/** One document of a kit. */
export const documentWorkSchema = z.object({
  make: z.literal('document'),
  kit: kitSchema,
  details: documentDetailsSchema,
  part: partSchema,
  /** Stage id, or null for a document over all stages. */
  stage: z.string().nullable(),
  format: formatSchema,
});
export type DocumentWork = z.infer<typeof documentWorkSchema>;

/** The kit of one role. */
export const kitWorkSchema = z.object({
  make: z.literal('kit'),
  family: jobFamilySchema,
  /** Ids. */
  level: z.string(),
  specialty: z.string().nullable(),
  source: z.object({ file: z.string(), sha256: z.string() }),
  form: z.enum(['A', 'B']),
  /** The team's own questions, which are preferred. */
  bank: bankSchema.default(emptyBank),
  /** What a person said that items ask for: item id, and competency id or null. */
  chosen: z.array(z.tuple([z.string(), z.string().nullable()])).default([]),
  /** What a person said that items count for, by item id. */
  marks: z.array(z.tuple([z.string(), itemMarkSchema])).default([]),
  /** What a person added. */
  own: z.array(ownItemSchema).default([]),
});
export type KitWork = z.input<typeof kitWorkSchema>;

/** A debrief over completed scorecards. */
export const debriefWorkSchema = z.object({
  make: z.literal('debrief'),
  debrief: debriefSchema,
  /** Null where every competency counts the same. */
  weights: weightsSchema.nullable(),
  format: formatSchema,
  paper: paperSchema,
});
export type DebriefWork = z.infer<typeof debriefWorkSchema>;

/** What is asked of a worker. */
export const workSchema = z.discriminatedUnion('make', [
  documentWorkSchema,
  kitWorkSchema,
  debriefWorkSchema,
]);
export type Work = z.input<typeof workSchema>;

export const madeDocumentSchema = z.object({
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Null for DOCX: its pages are made by the program that opens it. */
  pages: z.int().nullable(),
});
export type MadeDocument = z.infer<typeof madeDocumentSchema>;

/** What a worker answers. */
export const documentReplySchema = replySchema(madeDocumentSchema);
export const kitReplySchema = replySchema(kitSchema);
