import { z } from 'zod';
import { singleCommandSchema } from '../core/kit/kit-command.ts';
import { kitCompetencySchema, questionSchema } from '../core/kit/kit.ts';

/** A competency that a person can choose for a line. */
export const competencyCardSchema = z.object({
  id: z.string(),
  name: z.string(),
  definition: z.string(),
});
export type CompetencyCard = z.infer<typeof competencyCardSchema>;

/** What a line of a page led to. */
export const itemReadingSchema = z.object({
  item: z.string(),
  /** Judged under the competency, verified as a fact, asked in the line's own words, or nothing an interview can show. */
  as: z.enum(['competency', 'fact', 'own-words', 'nothing']),
  competency: competencyCardSchema.nullable(),
  /** The words of the line that led there. */
  words: z.array(z.string()),
  /** A person said so. */
  chosen: z.boolean(),
});
export type ItemReading = z.infer<typeof itemReadingSchema>;

/** What a person says that a line asks for; a competency that is null is nothing that an interview can show. */
export const wishSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('person'), competency: z.string().min(1).nullable() }),
  z.object({ by: z.literal('app') }),
]);

/** What it takes to put an item of a kit under another competency; see `core/kit/retie.ts`. */
export const retieSchema = z.object({
  competency: kitCompetencySchema.nullable(),
  chosen: z.boolean(),
  command: singleCommandSchema,
  steps: z.array(
    z.object({
      does: z.enum(['replace', 'remove', 'untie', 'tie', 'add']),
      question: z.object({ id: z.string(), label: z.string(), text: z.string() }).nullable(),
      by: questionSchema.nullable(),
      stage: z.string(),
      locked: z.boolean(),
      command: singleCommandSchema,
    }),
  ),
});
export type RetieProposal = z.infer<typeof retieSchema>;
