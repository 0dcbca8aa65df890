import { z } from 'zod';
import { correctionSchema, lineKeys, sameLine, type LineKey } from './correction.ts';
import { findRow } from './find-row.ts';
import type { Item, JobFamily } from './job-family.ts';
import type { PageLine } from './page-line.ts';

/**
 * The competency that a person said a line asks for. It names the line by its words, as a correction does, so that
 * it holds for a newer version of the page too.
 */
export const competencyChoiceSchema = correctionSchema.pick({ text: true, nth: true }).extend({
  /** Competency id; null: nothing that an interview can show. */
  competency: z.string().min(1).nullable(),
});
export type CompetencyChoice = z.infer<typeof competencyChoiceSchema>;

/** What people chose for the items of a page: a competency's id, or null for nothing that an interview can show. */
export type ChosenCompetencies = ReadonlyMap<string, string | null>;

type Rows = readonly Pick<PageLine, 'line' | 'text'>[];

/** The words and the count that name an item's line on its page; null where the page has no such line. */
export const lineKeyOf = (rows: Rows, item: Pick<Item, 'line' | 'text'>): LineKey | null =>
  lineKeys(rows)[findRow(rows, item.line, item.text)] ?? null;

const itemsOf = ({ common, levels, specialties }: JobFamily): Item[] =>
  [common, ...levels, ...specialties].flatMap(({ responsibilities, requirements }) => [
    ...responsibilities,
    ...requirements,
  ]);

/** Finds the items of whose lines a person chose the competency. Choices for lines that are gone name none. */
export const chosenCompetencies = (
  family: JobFamily,
  rows: Rows,
  choices: readonly CompetencyChoice[],
): ChosenCompetencies => {
  const chosen = new Map<string, string | null>();
  if (choices.length === 0) return chosen;
  const keys = lineKeys(rows);
  for (const item of itemsOf(family)) {
    const key = keys[findRow(rows, item.line, item.text)];
    const choice = key && choices.find((one) => sameLine(one, key));
    if (choice) chosen.set(item.id, choice.competency);
  }
  return chosen;
};
