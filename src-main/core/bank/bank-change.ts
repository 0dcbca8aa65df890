import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { bankCompetencySchema, bankQuestionSchema, type Bank } from './bank.ts';
import { newBankId, teamMark } from './bank-ids.ts';
import { tidyCompetency, tidyQuestion } from './tidy-question.ts';

/** What was typed, before it is tidied; the result is checked. */
const typed = z.string().max(20_000);
const at = z.int().min(0).nullable();

/**
 * A change of one entry. `put` adds an entry, or puts it in the place of the one with its id; without an
 * id it gets a new one. `at` is where a new entry goes, counted from 0; null: at the end.
 */
export const bankChangeSchema = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('put-question'),
    question: bankQuestionSchema.extend({
      id: bankQuestionSchema.shape.id.nullable(),
      text: typed,
      probes: z.array(z.object({ ...bankQuestionSchema.shape.probes.element.shape, text: typed })),
      anchors: z.partialRecord(bankQuestionSchema.shape.anchors.keyType, typed),
      backup: typed,
      tags: z.array(typed),
      note: typed,
      author: typed,
    }),
    at,
  }),
  z.object({ do: z.literal('remove-question'), id: z.string() }),
  z.object({
    do: z.literal('put-competency'),
    competency: bankCompetencySchema.extend({
      id: bankCompetencySchema.shape.id.nullable(),
      name: typed,
      definition: typed,
      finds: z.array(typed),
    }),
    at,
  }),
  z.object({ do: z.literal('remove-competency'), id: z.string() }),
]);
export type BankChange = z.infer<typeof bankChangeSchema>;

export interface Changed {
  bank: Bank;
  /** What takes the changes back, in the order in which it is to be done. */
  undo: BankChange[];
  /** Ids of the entries that were put, in order. */
  put: string[];
}
type One = Result<{ bank: Bank; undo: BankChange[]; put: string | null }, string>;

/** The list with the entry in the place of its namesake, or at a place of its own. */
const putInto = <T extends { id: string }>(
  list: readonly T[],
  entry: T,
  place: number | null,
): T[] =>
  list.some(({ id }) => id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : list.toSpliced(place ?? list.length, 0, entry);

const issueOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  const field = issue?.path[0];
  if (field === 'text') return 'Write the question first; it may have up to 2,000 characters.';
  if (field === 'name') return 'Give the competency a name first.';
  if (field === 'bands') return 'Choose at least one level that the question suits.';
  return `Shorten or mend ${String(field ?? 'the entry')}: ${issue?.message ?? 'it cannot be kept'}.`;
};

const putQuestion = (bank: Bank, change: BankChange & { do: 'put-question' }): One => {
  const taken = new Set(bank.questions.map(({ id }) => id));
  const id = change.question.id ?? newBankId(change.question.text, taken, 'question');
  const question = bankQuestionSchema.safeParse(tidyQuestion({ ...change.question, id }));
  if (!question.success) return fail(issueOf(question.error));
  const before = bank.questions.find((one) => one.id === id);
  return ok({
    bank: { ...bank, questions: putInto(bank.questions, question.data, change.at) },
    undo: [
      before ? { do: 'put-question', question: before, at: null } : { do: 'remove-question', id },
    ],
    put: id,
  });
};

const removeQuestion = (bank: Bank, id: string): One => {
  const index = bank.questions.findIndex((one) => one.id === id);
  const question = bank.questions[index];
  if (!question) return fail('That question is not in the bank any more.');
  return ok({
    bank: { ...bank, questions: bank.questions.toSpliced(index, 1) },
    undo: [{ do: 'put-question', question, at: index }],
    put: null,
  });
};

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

const putCompetency = (bank: Bank, change: BankChange & { do: 'put-competency' }): One => {
  const taken = new Set(bank.competencies.map(({ id }) => id));
  const id = change.competency.id ?? newBankId(change.competency.name, taken, 'competency');
  const competency = bankCompetencySchema.safeParse(tidyCompetency({ ...change.competency, id }));
  if (!competency.success) return fail(issueOf(competency.error));
  const { name } = competency.data;
  if (bank.competencies.some((one) => one.id !== id && sameName(one.name, name)))
    return fail(`There is a competency called “${name}” already. Give this one another name.`);
  const before = bank.competencies.find((one) => one.id === id);
  return ok({
    bank: { ...bank, competencies: putInto(bank.competencies, competency.data, change.at) },
    undo: [
      before
        ? { do: 'put-competency', competency: before, at: null }
        : { do: 'remove-competency', id },
    ],
    put: id,
  });
};

/** Its questions stay, without a competency; taking the change back ties them to it again. */
const removeCompetency = (bank: Bank, id: string): One => {
  const index = bank.competencies.findIndex((one) => one.id === id);
  const competency = bank.competencies[index];
  if (!competency) return fail('That competency is not in the bank any more.');
  // What the team said of one of ours is taken out, and ours is what the questions go by.
  const isOwn = id.startsWith(teamMark);
  const tied = isOwn ? bank.questions.filter((one) => one.competency === id) : [];
  return ok({
    bank: {
      ...bank,
      competencies: bank.competencies.toSpliced(index, 1),
      questions: bank.questions.map((one) =>
        tied.includes(one) ? { ...one, competency: null } : one,
      ),
    },
    undo: [
      { do: 'put-competency', competency, at: index },
      ...tied.map((question): BankChange => ({ do: 'put-question', question, at: null })),
    ],
    put: null,
  });
};

const changeOne = (bank: Bank, change: BankChange): One => {
  switch (change.do) {
    case 'put-question':
      return putQuestion(bank, change);
    case 'remove-question':
      return removeQuestion(bank, change.id);
    case 'put-competency':
      return putCompetency(bank, change);
    case 'remove-competency':
      return removeCompetency(bank, change.id);
  }
};

/**
 * The bank after changes: all of them, or none. Fails with a sentence for the person where an entry cannot
 * be kept as it was typed, or is not there any more.
 */
export const changeBank = (bank: Bank, changes: readonly BankChange[]): Result<Changed, string> => {
  let now = bank;
  const undo: BankChange[] = [];
  const put: string[] = [];
  for (const change of changes) {
    const changed = changeOne(now, change);
    if (!changed.ok) return changed;
    now = changed.value.bank;
    undo.unshift(...changed.value.undo);
    if (changed.value.put !== null) put.push(changed.value.put);
  }
  return ok({ bank: now, undo, put });
};
