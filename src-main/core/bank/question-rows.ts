import { z } from 'zod';
import { bandSchema } from '../competency/band.ts';
import {
  questionTypeSchema,
  type Competency,
  type LibraryQuestion,
} from '../competency/competency.ts';
import { isLastResort } from '../kit/planning/needs.ts';
import { bankSource, fillSlots, noSlots, standsAlone } from '../kit/wording/word-question.ts';
import type { Bank, BankQuestion } from './bank.ts';
import { competencyNames } from './competency-names.ts';

/** A question on the list of all questions, ours and the team's. */
export const questionRowSchema = z.object({
  /** As kits name it in `source`: `bank:<id>` or `library:<competency>/<id>`. */
  id: z.string(),
  source: z.enum(['team', 'ours']),
  text: z.string(),
  type: questionTypeSchema,
  competency: z.object({ id: z.string(), name: z.string() }).nullable(),
  bands: z.array(bandSchema),
  tags: z.array(z.string()),
});
export type QuestionRow = z.infer<typeof questionRowSchema>;

export const librarySource = (competency: string, question: string): string =>
  `library:${competency}/${question}`;

/** Every question that can be read with no page at hand: the team's first, as they were added, then ours. */
export const questionRows = (ours: readonly Competency[], bank: Bank): QuestionRow[] => {
  const { nameOf } = competencyNames(bank, ours);
  const team = bank.questions.map(({ id, text, type, competency, bands, tags }): QuestionRow => {
    const name = competency === null ? null : nameOf(competency);
    return {
      id: bankSource(id),
      source: 'team',
      text,
      type,
      competency: competency === null || name === null ? null : { id: competency, name },
      bands,
      tags,
    };
  });
  const library = ours
    .filter((one) => !isLastResort(one))
    .flatMap(({ id, questions }) =>
      questions.filter(standsAlone).map((question): QuestionRow => ({
        id: librarySource(id, question.id),
        source: 'ours',
        text: fillSlots(question.text, noSlots),
        type: question.type,
        competency: { id, name: nameOf(id) ?? id },
        bands: question.bands,
        tags: [],
      })),
    );
  return [...team, ...library];
};

const sourcePattern = /^library:([^/]+)\/(.+)$/u;

/** One of ours by the id of its row, with its competency; null where there is none. */
export const findOurs = (
  ours: readonly Competency[],
  row: string,
): { competency: Competency; question: LibraryQuestion } | null => {
  const [, id, nested] = sourcePattern.exec(row) ?? [];
  const competency = ours.find((one) => one.id === id);
  const question = competency?.questions.find((one) => one.id === nested);
  return competency && question ? { competency, question } : null;
};

/** One of the team's by the id of its row. */
export const findTeams = (bank: Bank, row: string): BankQuestion | null =>
  bank.questions.find(({ id }) => bankSource(id) === row) ?? null;
