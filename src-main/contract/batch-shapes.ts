import { z } from 'zod';
import { documentDetailsSchema, formatSchema, partSchema } from '../core/kit/packet-options.ts';
import { failureSchema } from './failure.ts';

/** What an export of all roles would make, page by page. */
export const batchPlanSchema = z.array(
  z.object({
    page: z.string(),
    roles: z.int(),
    /** Of each role: guides and scorecards are one a stage. */
    stages: z.int(),
    /** Why nothing can be made of the page; null where something can. */
    failure: failureSchema.nullable(),
  }),
);
export type BatchPlanOfPages = z.infer<typeof batchPlanSchema>;

export const batchOrderSchema = z.object({
  job: z.string(),
  /** Ids. */
  pages: z.array(z.string()).min(1),
  parts: z.array(partSchema).min(1),
  formats: z.array(formatSchema).min(1),
  details: documentDetailsSchema,
  form: z.enum(['A', 'B']),
  zip: z.boolean(),
  /** Of an earlier export in this session, to go on in the same folder; null: the host asks or has its own. */
  folder: z.string().nullable(),
});

export const batchResultSchema = z.object({
  /** For `folder` of another export and for `batch.show`. */
  folder: z.string(),
  /** In words for a person. */
  where: z.string(),
  written: z.int(),
  /** Were there already and would come out the same. */
  same: z.int(),
  /** Names of files that somebody changed; they were left as they are. */
  changed: z.array(z.string()),
  /** Files that have a number after their name, because somebody's own has the name. */
  beside: z.array(z.string()),
  failed: z.array(
    z.object({
      page: z.string(),
      /** "Senior pilot, Ice"; null where it was the page itself. */
      role: z.string().nullable(),
      message: z.string(),
    }),
  ),
  /** Called off; another export into the same folder goes on from here. */
  cancelled: z.boolean(),
  /** Name of the ZIP; null where there is none. */
  zip: z.string().nullable(),
});
export type BatchSummary = z.infer<typeof batchResultSchema>;

export const batchProgressSchema = z.object({
  job: z.string(),
  done: z.int(),
  total: z.int(),
  failed: z.int(),
  /** The role that comes now. */
  label: z.string(),
  /** Null while there is nothing to guess from. */
  secondsLeft: z.number().nullable(),
});
export type BatchProgressEvent = z.infer<typeof batchProgressSchema>;
