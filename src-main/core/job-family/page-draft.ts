import { z } from 'zod';

const entries = z.array(z.string().max(2_000)).max(200);

const demands = {
  responsibilities: entries,
  /** Requirements that are needed. */
  must: entries,
  /** Requirements that are welcome. */
  nice: entries,
};

/** A page as somebody writes it in the app. Entries that are empty are not written into the page. */
export const pageDraftSchema = z.object({
  /** The role: "Harbour pilot". */
  title: z.string().max(200),
  /** A sentence or two about the role; may be empty. */
  summary: z.string().max(5_000),
  /** What holds for every level. */
  ...demands,
  levels: z
    .array(
      z.object({
        title: z.string().max(200),
        /** "7"; may be empty. */
        grade: z.string().max(20),
        /** It asks for all that the level above it in this list asks for, too. */
        buildsOnPrevious: z.boolean(),
        ...demands,
      }),
    )
    .max(30),
  specialties: z.array(z.object({ title: z.string().max(200), ...demands })).max(60),
  stages: z
    .array(
      z.object({
        kind: z.enum(['screen', 'interview', 'assessment', 'reference', 'offer']),
        /** Who holds it: "Harbour master"; may be empty. */
        interviewer: z.string().max(200),
        minutes: z.int().positive().max(600).nullable(),
        optional: z.boolean(),
        /** What happens in it, in a sentence; may be empty. */
        about: z.string().max(2_000),
      }),
    )
    .max(40),
});
export type PageDraft = z.infer<typeof pageDraftSchema>;
