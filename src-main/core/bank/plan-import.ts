import { z } from 'zod';
import type { CompiledRules } from '../lint/compile-rules.ts';
import { lintQuestion } from '../lint/lint-question.ts';
import { containment } from '../text/words.ts';
import {
  bankCompetencySchema,
  bankQuestionSchema,
  plainQuestion,
  type Bank,
  type BankCompetency,
  type BankQuestion,
} from './bank.ts';
import { newBankId } from './bank-ids.ts';
import { competencyNames, type CompetencyNames, type NamedCompetency } from './competency-names.ts';
import {
  importPlaceSchema,
  importProblemSchema,
  type GivenBank,
  type GivenCompetency,
  type GivenEntry,
  type GivenQuestion,
  type ImportPlace,
  type ImportProblem,
} from './rows/import-entry.ts';
import { tidyCompetency, tidyQuestion } from './tidy-question.ts';

export const importRowSchema = importPlaceSchema.extend({
  kind: z.enum(['question', 'competency']),
  outcome: z.enum(['new', 'same', 'changed', 'refused']),
  /** The question, or the name of the competency; empty for a refused row that has neither. */
  text: z.string(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

export const importPlanSchema = z.object({
  rows: z.array(importRowSchema),
  problems: z.array(importProblemSchema),
});
export interface ImportPlan extends z.infer<typeof importPlanSchema> {
  /** The bank with everything taken in that is not refused. */
  bank: Bank;
}

const questionKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || text;
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Fields in the order of the schema, so that equal entries are equal as text. */
const orderedQuestion = (question: BankQuestion): BankQuestion =>
  bankQuestionSchema.parse(tidyQuestion(question));
const orderedCompetency = (competency: BankCompetency): BankCompetency =>
  bankCompetencySchema.parse(tidyCompetency(competency));

/** From this much in common a name may be what was meant. */
const alike = 0.6;

const nearest = (name: string, names: CompetencyNames): NamedCompetency | null => {
  const best = names
    .all()
    .map((one) => ({ one, share: containment(one.name, name) }))
    .sort((a, b) => b.share - a.share)[0];
  return best && best.share >= alike ? best.one : null;
};

/** Takes entries in one by one and remembers what became of each. */
const importer = (before: Bank, ours: readonly NamedCompetency[], rules: CompiledRules) => {
  const names = competencyNames(before, ours);
  const competencies = new Map(before.competencies.map((one) => [one.id, one]));
  const questions = new Map(before.questions.map((one) => [one.id, one]));
  const byText = new Map(before.questions.map(({ id, text }) => [questionKey(text), id]));
  const taken = new Map<string, ImportPlace>();
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];

  const note = (place: ImportPlace, message: string, fix: string, refused = false): void => {
    problems.push({ ...place, column: null, refused, message, fix });
  };

  /** Whether an entry stood in the file before; it is refused then. */
  const isSecond = (key: string, { place, kind }: GivenEntry): boolean => {
    const first = taken.get(key);
    if (!first) {
      taken.set(key, place);
      return false;
    }
    note(
      place,
      `Row ${first.row ?? '?'} holds the same ${kind} already.`,
      'Remove one of the two, or give them different words.',
      true,
    );
    return true;
  };

  const addCompetency = (entry: GivenCompetency): ImportRow['outcome'] => {
    const { id, name, rest } = entry;
    const found = id === null ? null : (competencies.get(id) ?? null);
    const known = found ?? (id === null ? names.find(name) : null);
    const key = id ?? known?.id ?? newBankId(name, competencies, 'competency');
    if (isSecond(`competency ${key}`, entry)) return 'refused';
    const old = competencies.get(key);
    const made = orderedCompetency({
      definition: '',
      finds: [],
      judges: [],
      ...old,
      ...rest,
      id: key,
      name,
    });
    competencies.set(key, made);
    names.add(made);
    if (!old) return 'new';
    return same(orderedCompetency(old), made) ? 'same' : 'changed';
  };

  const competencyOf = (label: string, place: ImportPlace): string | null => {
    if (label === '') return null;
    const known = names.find(label);
    if (known) return known.id;
    const near = nearest(label, names);
    const id = newBankId(label, competencies, 'competency');
    const made = orderedCompetency({ id, name: label, definition: '', finds: [], judges: [] });
    competencies.set(id, made);
    names.add(made);
    note(
      place,
      `There is no competency “${label}” yet. It becomes one of your own, and lines of a page find it by its name.`,
      near
        ? `If you meant “${near.name}”, write that in the file.`
        : 'Add a definition and the words that find it in the bank.',
    );
    return id;
  };

  const addQuestion = (entry: GivenQuestion): ImportRow['outcome'] => {
    const { id, text, rest, place } = entry;
    const known = id !== null && questions.has(id) ? id : null;
    const key =
      known ?? id ?? byText.get(questionKey(text)) ?? newBankId(text, questions, 'question');
    if (isSecond(`question ${key}`, entry)) return 'refused';
    const old = questions.get(key);
    const competency =
      entry.competency === undefined
        ? (old?.competency ?? null)
        : competencyOf(entry.competency, place);
    const made = orderedQuestion({ ...plainQuestion, ...old, ...rest, id: key, text, competency });
    for (const finding of lintQuestion(text, rules, { type: made.type }).filter(
      ({ kind }) => kind === 'unlawful',
    ))
      note(place, finding.message, finding.suggestion);
    questions.set(key, made);
    byText.set(questionKey(text), key);
    if (!old) return 'new';
    return same(orderedQuestion(old), made) ? 'same' : 'changed';
  };

  const take = (entry: GivenEntry): void => {
    const isQuestion = entry.kind === 'question';
    const outcome = isQuestion ? addQuestion(entry) : addCompetency(entry);
    rows.push({
      ...entry.place,
      kind: entry.kind,
      outcome,
      text: isQuestion ? entry.text : entry.name,
    });
  };

  return { take, rows, problems, competencies, questions };
};

const placeOrder = (one: ImportPlace, other: ImportPlace): number =>
  (one.table ?? 0) - (other.table ?? 0) || (one.row ?? 0) - (other.row ?? 0);

/**
 * What taking a file in would do: row by row new, same, changed or refused, with everything that is wrong,
 * and the bank as it would be. An entry of the file is one of the bank's when it has its id or its words;
 * what the file does not say of it stays.
 * @param ours the competencies of the library
 * @param rules by which questions that should not be asked are noted
 */
export const planImport = (
  bank: Bank,
  ours: readonly NamedCompetency[],
  given: GivenBank,
  rules: CompiledRules = [],
): ImportPlan => {
  const work = importer(bank, ours, rules);
  // A competency may stand below the questions that name it.
  given.entries.filter(({ kind }) => kind === 'competency').forEach(work.take);
  given.entries.filter(({ kind }) => kind === 'question').forEach(work.take);
  const refused = given.refused.map(({ place, kind, text }): ImportRow => ({
    ...place,
    kind,
    outcome: 'refused',
    text,
  }));
  return {
    rows: [...work.rows, ...refused].sort(placeOrder),
    problems: [...given.problems, ...work.problems].sort(placeOrder),
    bank: {
      ...bank,
      competencies: [...work.competencies.values()],
      questions: [...work.questions.values()],
    },
  };
};
