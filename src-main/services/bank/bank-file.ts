import { z } from 'zod';
import {
  bankCompetencySchema,
  bankQuestionSchema,
  bankSchema,
  bankSchemaId,
  emptyBank,
  type Bank,
} from '../../core/bank/bank.ts';

/** The file of the team's bank in the app's data folder. */
export const bankFileName = 'bank.json';

export const isNewerBank = (value: unknown): boolean => {
  const named = z.object({ schema: z.string() }).safeParse(value);
  const version = named.success && /^interview-kit\/bank@(\d+)$/u.exec(named.data.schema)?.[1];
  return Number(version) > 1;
};

/** Each entry that the schema takes, and the first of those that share an id. */
const whole = <T extends { id: string }>(list: unknown, schema: z.ZodType<T>): T[] => {
  const ids = new Set<string>();
  return (Array.isArray(list) ? list : []).flatMap((value: unknown) => {
    const entry = schema.safeParse(value);
    if (!entry.success || ids.has(entry.data.id)) return [];
    ids.add(entry.data.id);
    return [entry.data];
  });
};

const lists = z.object({
  schema: z.literal(bankSchemaId),
  competencies: z.array(z.unknown()).default([]),
  questions: z.array(z.unknown()).default([]),
});

/** What a bank's file came to. */
export type ReadBank =
  | { state: 'whole'; bank: Bank }
  /** Some entries, perhaps none, could be read. */
  | { state: 'damaged'; bank: Bank; lost: number | null }
  | { state: 'newer' };

/** The bank that a file holds; of a damaged file the entries that are whole. */
export const parseBankFile = (bytes: Uint8Array): ReadBank => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/u, ''));
  } catch {
    return { state: 'damaged', bank: emptyBank, lost: null };
  }
  if (isNewerBank(value)) return { state: 'newer' };
  const bank = bankSchema.safeParse(value);
  if (bank.success) return { state: 'whole', bank: bank.data };
  const found = lists.safeParse(value);
  if (!found.success) return { state: 'damaged', bank: emptyBank, lost: null };
  const competencies = whole(found.data.competencies, bankCompetencySchema);
  const questions = whole(found.data.questions, bankQuestionSchema);
  const all = found.data.competencies.length + found.data.questions.length;
  return {
    state: 'damaged',
    bank: { schema: bankSchemaId, competencies, questions },
    lost: all - competencies.length - questions.length,
  };
};

/** One entry a line, so that people can compare two versions; a line end last. */
export const writeBankFile = ({ schema, competencies, questions }: Bank): Uint8Array => {
  const list = (entries: readonly unknown[]): string =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  return new TextEncoder().encode(
    `{\n  "schema": ${JSON.stringify(schema)},\n  "competencies": ${list(competencies)},\n  "questions": ${list(questions)}\n}\n`,
  );
};
