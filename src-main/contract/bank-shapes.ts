import { z } from 'zod';
import { bankCompetencySchema } from '../core/bank/bank.ts';
import { bankChangeSchema } from '../core/bank/bank-change.ts';
import { questionRowSchema } from '../core/bank/question-rows.ts';
import { questionTypeSchema } from '../core/competency/competency.ts';
import { kitCompetencySchema, questionSchema } from '../core/kit/kit.ts';

/** What is known of the bank without its questions. */
export const bankFactsSchema = z.object({
  /** The team's own questions. */
  questions: z.int(),
  /** The team's competencies, and what it says of ours. */
  competencies: z.array(bankCompetencySchema),
  /** All competencies that a question can have, the team's own first. */
  named: z.array(
    z.object({ id: z.string(), name: z.string(), definition: z.string(), isOwn: z.boolean() }),
  ),
  /** Something about the bank's file that the person should read; null: nothing. */
  notice: z.string().nullable(),
});
export type BankFacts = z.infer<typeof bankFactsSchema>;

export const bankChangedSchema = z.object({
  /** What takes the changes back. */
  undo: z.array(bankChangeSchema),
  /** Ids of the entries that were put, in order. */
  put: z.array(z.string()),
});

export const bankQuerySchema = z.object({
  query: z.string().max(500),
  competency: z.string().nullable(),
  type: questionTypeSchema.nullable(),
  source: z.enum(['team', 'ours']).nullable(),
  /** Rows to leave out at the start, and rows to give. */
  from: z.int().min(0),
  limit: z.int().min(1).max(1_000),
});
export type BankQuery = z.infer<typeof bankQuerySchema>;

export const bankFoundSchema = z.object({ total: z.int(), rows: z.array(questionRowSchema) });

const putQuestion = bankChangeSchema.options[0];

export const bankEntrySchema = z.object({
  source: z.enum(['team', 'ours']),
  /** Without an id where it is one of ours. */
  question: putQuestion.shape.question,
});
export type BankEntry = z.infer<typeof bankEntrySchema>;

export const forKitSchema = z.object({
  question: questionSchema,
  competency: kitCompetencySchema.nullable(),
});

export const bankTakenSchema = z.object({
  added: z.int(),
  changed: z.int(),
  /** What takes it all back. */
  undo: z.array(bankChangeSchema),
});
export type BankTaken = z.infer<typeof bankTakenSchema>;

export const bankFormatSchema = z.enum(['csv', 'yaml', 'docx']);
export type BankFormat = z.infer<typeof bankFormatSchema>;

export const bankExportedSchema = z.object({
  /** For `documents.show`. */
  id: z.string(),
  name: z.string(),
  where: z.string(),
  questions: z.int(),
  competencies: z.int(),
});
