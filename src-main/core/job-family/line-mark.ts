import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import type { JobFamily } from './job-family.ts';
import { saidOfItems, type Rows } from './said-of-items.ts';

/** must, nice: it is needed, or welcome, whatever the page says. out: kits leave it out. */
export const itemMarks = ['must', 'nice', 'out'] as const;
export const itemMarkSchema = z.enum(itemMarks);
export type ItemMark = z.infer<typeof itemMarkSchema>;

/**
 * What a person said that a line counts for. It names the line by its words, as a correction does, so that it holds
 * for a newer version of the page too. It holds wherever the line does: for every level, where it stands for all of
 * them; else for its level and those that build on it, or for its specialty.
 */
export const lineMarkSchema = correctionSchema.pick({ text: true, nth: true }).extend({
  mark: itemMarkSchema,
});
export type LineMark = z.infer<typeof lineMarkSchema>;

/** Marks by item id. */
export type MarkedItems = ReadonlyMap<string, ItemMark>;

/** Finds the items whose lines a person marked. Marks of lines that are gone name none. */
export const markedItems = (
  family: JobFamily,
  rows: Rows,
  marks: readonly LineMark[],
): MarkedItems =>
  new Map([...saidOfItems(family, rows, marks)].map(([id, { mark }]) => [id, mark]));
