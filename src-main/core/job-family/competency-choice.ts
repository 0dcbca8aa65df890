import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import type { JobFamily } from './job-family.ts';
import { saidOfItems, type Rows } from './said-of-items.ts';

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

/** Finds the items of whose lines a person chose the competency. Choices for lines that are gone name none. */
export const chosenCompetencies = (
  family: JobFamily,
  rows: Rows,
  choices: readonly CompetencyChoice[],
): ChosenCompetencies =>
  new Map([...saidOfItems(family, rows, choices)].map(([id, { competency }]) => [id, competency]));
