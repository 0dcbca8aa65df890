import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { bankCompetencySchema, bankQuestionSchema, type Bank } from '../../core/bank/bank.ts';
import type { GivenBank, ImportProblem } from '../../core/bank/rows/import-entry.ts';
import { readRows } from '../../core/bank/rows/read-rows.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { isNewerBank } from './bank-file.ts';

/** The bank as YAML that people can read and compare; long texts stay on their lines. */
export const writeYaml = (bank: Bank): string => stringify(bank, { lineWidth: 0 });

const filed = z.object({
  schema: z.string(),
  competencies: z.array(z.unknown()).default([]),
  questions: z.array(z.unknown()).default([]),
});

const issueIn = (row: number, error: z.ZodError): ImportProblem => {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return {
    row,
    table: null,
    column: path === '' ? null : path,
    refused: true,
    message: `The entry cannot be read${path === '' ? '' : ` at “${path}”`}: ${issue?.message ?? 'it has another form'}.`,
    fix: 'Give it the fields that the other entries of an exported file have.',
  };
};

/** What tells a person which entry it is, where it has such words. */
const wordsOf = (value: unknown): string => {
  const named = z
    .object({ text: z.string().optional(), name: z.string().optional() })
    .safeParse(value);
  return named.success ? (named.data.text ?? named.data.name ?? '') : '';
};

/** A file that was exported: every entry is read by the schema of the bank. */
const readFiled = ({ competencies, questions }: z.infer<typeof filed>): GivenBank => {
  const given: GivenBank = { entries: [], refused: [], problems: [] };
  let row = 0;
  const refuse = (kind: 'question' | 'competency', value: unknown, error: z.ZodError): void => {
    given.refused.push({ place: { row, table: null }, kind, text: wordsOf(value) });
    given.problems.push(issueIn(row, error));
  };
  for (const value of competencies) {
    row += 1;
    const read = bankCompetencySchema.safeParse(value);
    if (read.success) {
      const { id, name, ...rest } = read.data;
      given.entries.push({ kind: 'competency', place: { row, table: null }, id, name, rest });
    } else refuse('competency', value, read.error);
  }
  for (const value of questions) {
    row += 1;
    const read = bankQuestionSchema.safeParse(value);
    if (read.success) {
      const { id, text, competency, ...rest } = read.data;
      given.entries.push({
        kind: 'question',
        place: { row, table: null },
        id,
        text,
        competency: competency ?? '',
        rest,
      });
    } else refuse('question', value, read.error);
  }
  return given;
};

/** A value of a list that somebody wrote by hand, as the cell of a table. */
const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${cellOf(inner)}`)
      .join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A list of mappings is a table whose headings are the keys; the entries are numbered from 1. */
const readList = (list: readonly Record<string, unknown>[]): GivenBank => {
  const keys = [...new Set(list.flatMap((entry) => Object.keys(entry)))];
  const given = readRows({
    rows: [keys, ...list.map((entry) => keys.map((key) => cellOf(entry[key])))],
    table: null,
  });
  const shift = <T extends { row: number | null }>(place: T): T =>
    place.row === null ? place : { ...place, row: Math.max(1, place.row - 1) };
  return {
    entries: given.entries.map((entry) => ({ ...entry, place: shift(entry.place) })),
    refused: given.refused.map((one) => ({ ...one, place: shift(one.place) })),
    problems: given.problems.map(shift),
  };
};

const mappings = z.array(z.record(z.string(), z.unknown()));

/** Aliases that unfold to more than this are a mistake or meant to do harm. */
const mostAliases = 100;

/** What a YAML file gives; fails with the rest of a sentence about the file. */
export const readYaml = (text: string): Result<GivenBank, string> => {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: mostAliases });
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : '').split('\n');
    return fail(`is not valid YAML: ${why.replace(/[:.]\s*$/u, '')}. Mend it there and try again.`);
  }
  if (isNewerBank(value))
    return fail('was written by a newer version of the app. Update the app and try again.');
  const bank = filed.safeParse(value);
  if (bank.success) return ok(readFiled(bank.data));
  const questions = z.object({ questions: mappings }).safeParse(value);
  const list = questions.success ? questions : mappings.safeParse(value);
  if (!list.success)
    return fail(
      'holds no list of questions. Write a list of entries, each with a “question”, or export the bank to see the form.',
    );
  return ok(readList(Array.isArray(list.data) ? list.data : list.data.questions));
};
