import { lineKeys, sameLine, type LineKey } from './correction.ts';
import { findRow } from './find-row.ts';
import type { Item, JobFamily } from './job-family.ts';
import type { PageLine } from './page-line.ts';

export type Rows = readonly Pick<PageLine, 'line' | 'text'>[];

/** The words and the count that name an item's line on its page; null where the page has no such line. */
export const lineKeyOf = (rows: Rows, item: Pick<Item, 'line' | 'text'>): LineKey | null =>
  lineKeys(rows)[findRow(rows, item.line, item.text)] ?? null;

const itemsOf = ({ common, levels, specialties }: JobFamily): Item[] =>
  [common, ...levels, ...specialties].flatMap(({ responsibilities, requirements }) => [
    ...responsibilities,
    ...requirements,
  ]);

/** What was said of lines, by the ids of the items that stand on them. What was said of lines that are gone is not in it. */
export const saidOfItems = <T extends LineKey>(
  family: JobFamily,
  rows: Rows,
  said: readonly T[],
): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  if (said.length === 0) return found;
  const keys = lineKeys(rows);
  for (const item of itemsOf(family)) {
    const key = keys[findRow(rows, item.line, item.text)];
    const one = key && said.find((other) => sameLine(other, key));
    if (one) found.set(item.id, one);
  }
  return found;
};
