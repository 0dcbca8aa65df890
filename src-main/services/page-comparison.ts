import { diffArrays } from 'diff';
import type { PageComparison } from '../contract/page-shapes.ts';
import { sameLine, type Correction } from '../core/job-family/correction.ts';
import type { PageLine } from '../core/job-family/page-line.ts';
import type { PageFile } from './page-file.ts';

type Change = PageComparison['changes'][number];
type Rows = readonly PageLine[];

/**
 * How many rows may differ before the versions count as two pages with nothing in common: the search for what they
 * share takes time with the square of that.
 */
const mostEdits = 3_000;

const changesOf = (change: Change['change'], rows: Rows): Change[] =>
  rows.map(({ line, text, became }) => ({ change, line, text, became }));

/** Rows are the same when their keys are. In page order, what went before what came. */
const diffRows = (before: Rows, after: Rows, keyOf: (row: PageLine) => string): Change[] => {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: mostEdits });
  if (!parts) return [...changesOf('removed', before), ...changesOf('added', after)];
  let [left, right] = [0, 0];
  return parts.flatMap(({ added, removed, count }) => {
    const [from, to] = [left, right];
    if (!added) left += count;
    if (!removed) right += count;
    if (removed) return changesOf('removed', before.slice(from, left));
    return added ? changesOf('added', after.slice(to, right)) : [];
  });
};

/** A line whose words stayed and whose meaning did not is another line: its kit is another. */
const meaning = ({ text, became }: PageLine): string => `${became} ${text}`;
/** Where no word changed, a line may still have come to belong to another level. */
const belonging = (row: PageLine): string => `${row.owner ?? ''} ${meaning(row)}`;

/**
 * What becomes of a page when a newer version takes its place.
 * @param after the newer version, read with the page's corrections
 * @param corrections all that the page has
 */
export const comparePages = (
  before: Pick<PageFile, 'lines'>,
  after: Pick<PageFile, 'name' | 'lines' | 'lost'>,
  corrections: readonly Correction[],
): PageComparison => {
  const inMeaning = diffRows(before.lines, after.lines, meaning);
  const changes = inMeaning.length > 0 ? inMeaning : diffRows(before.lines, after.lines, belonging);
  const isLost = (one: Correction) => after.lost.some((other) => sameLine(one, other));
  return {
    name: after.name,
    same: changes.length === 0,
    changes,
    unchanged: after.lines.length - changes.filter(({ change }) => change === 'added').length,
    kept: corrections.filter((one) => !isLost(one)),
    lost: after.lost,
  };
};
