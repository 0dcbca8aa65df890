import { z } from 'zod';
import { partSchema } from '../kit/packet-options.ts';

export const formSchemaId = 'interview-kit/form@1';

const questionAskedSchema = z.object({
  /** "S3 Q2". */
  label: z.string(),
  kind: z.enum(['rated', 'fact', 'open']),
  /** Competency id; null for facts. */
  competency: z.string().nullable(),
  /** What to write down for a fact. */
  record: z.array(z.string()),
});

/** What a form is about, carried in the file, so that a program that reads it needs no kit beside it. */
export const formIdentitySchema = z.object({
  schema: z.literal(formSchemaId),
  part: partSchema,
  kit: z.object({
    role: z.string(),
    level: z.string(),
    specialty: z.string().nullable(),
    form: z.enum(['A', 'B']),
    version: z.int().positive(),
    /** Fingerprint of the page that the kit was made from, 12 hex digits. */
    page: z.string(),
    /** Tells apart kits that ask or judge different things; see `kitPrint`. */
    print: z.string(),
  }),
  /** As printed; empty where it is to be filled in. */
  candidate: z.string(),
  requisition: z.string(),
  scale: z.object({ points: z.array(z.string()).min(1), sound: z.int() }),
  competencies: z.array(z.object({ id: z.string(), name: z.string(), core: z.boolean() })),
  /** Every stage of the kit whose answers are rated, in order, for a debrief over all of them. */
  stages: z.array(
    z.object({
      id: z.string(),
      /** "S3". */
      label: z.string(),
      title: z.string(),
      /** Whether this file has the stage's form. */
      here: z.boolean(),
      focus: z.array(z.string()),
      questions: z.array(questionAskedSchema),
    }),
  ),
});
export type FormIdentity = z.infer<typeof formIdentitySchema>;
