import type { CheckRow } from './check-rows.ts';

export type CheckFilter = 'all' | 'to-check' | 'corrected';

export const matchesFilter = (row: CheckRow, filter: CheckFilter): boolean =>
  filter === 'all' || (filter === 'to-check' ? row.toCheck : row.line.corrected);

/**
 * The rows that are in sight. `kept` are ids of rows that stay although they do not match any more: a row that was
 * just corrected must not vanish from under the keyboard.
 */
export const rowsInSight = (
  rows: readonly CheckRow[],
  filter: CheckFilter,
  kept: ReadonlySet<number>,
): CheckRow[] => rows.filter((row) => matchesFilter(row, filter) || kept.has(row.id));
