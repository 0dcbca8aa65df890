import { z } from 'zod';
import type { BankCompetency, BankQuestion } from '../bank.ts';

/** Where in a file something stands. */
export const importPlaceSchema = z.object({
  /** As a spreadsheet numbers it, headings included; the entry's number in YAML; null: the whole file. */
  row: z.int().positive().nullable(),
  /** In a Word file with several tables, from 1; else null. */
  table: z.int().positive().nullable(),
});
export type ImportPlace = z.infer<typeof importPlaceSchema>;

/** Something of a file that a person should know of before it is taken in. */
export const importProblemSchema = importPlaceSchema.extend({
  /** The heading of the column, as the file has it; null: the whole row. */
  column: z.string().nullable(),
  /** Whether the row is left out for it. */
  refused: z.boolean(),
  /** What is wrong. */
  message: z.string(),
  /** What to do about it. */
  fix: z.string(),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** A question as a file gives it: only what the file says. */
export interface GivenQuestion {
  kind: 'question';
  place: ImportPlace;
  id: string | null;
  text: string;
  /** A name or an id; empty: none; absent: the file does not say. */
  competency?: string;
  rest: Partial<Omit<BankQuestion, 'id' | 'text' | 'competency'>>;
}
export interface GivenCompetency {
  kind: 'competency';
  place: ImportPlace;
  id: string | null;
  name: string;
  rest: Partial<Omit<BankCompetency, 'id' | 'name'>>;
}
export type GivenEntry = GivenQuestion | GivenCompetency;

/** What a file holds, and what is wrong with it. */
export interface GivenBank {
  entries: GivenEntry[];
  /** Rows that are left out, with what of them tells a person which they are. */
  refused: { place: ImportPlace; kind: GivenEntry['kind']; text: string }[];
  problems: ImportProblem[];
}
