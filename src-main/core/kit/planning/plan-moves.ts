import type { Plan } from './plan-types.ts';
import { needWorth, type Problem } from './plan-worth.ts';

export type { Problem } from './plan-worth.ts';

/** A stage's row, a need's column, and how many questions more or fewer. */
export type Change = [row: number, at: number, by: number];

/** Guides: five to eight competencies an interview at most. */
const mostFocus = 7;

const focusOf = (row: number[] | undefined): number => {
  let focus = 0;
  for (const count of row ?? []) if (count > 0) focus += 1;
  return focus;
};

/** Whether no row spreads over more competencies than one person can judge. */
export const isFocused = (plan: Plan, rows: number[]): boolean =>
  rows.every((row) => focusOf(plan[row]) <= mostFocus);

export const place = (plan: Plan, changes: Change[]): void => {
  for (const [row, at, by] of changes) {
    const counts = plan[row];
    if (counts) counts[at] = (counts[at] ?? 0) + by;
  }
};

/** The changes that take these changes back. */
export const undo = (changes: Change[]): Change[] =>
  changes.map(([row, at, by]): Change => [row, at, -by]);

/** What the changed needs are worth; changes to one need stand next to each other. */
const worthOf = (problem: Problem, plan: Plan, changes: Change[]): number => {
  let total = 0;
  let last = -1;
  for (const [, at] of changes) {
    if (at !== last) total += needWorth(problem, plan, at);
    last = at;
  }
  return total;
};

/** What changes are worth; the plan is left as it was. Changes to one need stand next to each other. */
export const gain = (problem: Problem, plan: Plan, changes: Change[]): number => {
  const before = worthOf(problem, plan, changes);
  place(plan, changes);
  const after = worthOf(problem, plan, changes);
  for (const [row, at, by] of changes) {
    const counts = plan[row];
    if (counts) counts[at] = (counts[at] ?? 0) - by;
  }
  return after - before;
};

const mayAdd = (problem: Problem, plan: Plan, row: number, at: number): boolean => {
  const counts = plan[row] ?? [];
  let asked = 0;
  for (const count of counts) asked += count;
  if (asked >= (problem.stages[row]?.capacity ?? 0)) return false;
  let placed = 0;
  for (const other of plan) placed += other[at] ?? 0;
  return (
    placed < (problem.supply[at] ?? 0) && ((counts[at] ?? 0) > 0 || focusOf(counts) < mostFocus)
  );
};

/** The one addition that is worth most, or null where none is worth anything. */
const bestAddition = (problem: Problem, plan: Plan): Change | null => {
  let best: Change | null = null;
  let most = 0;
  for (let row = 0; row < problem.stages.length; row += 1)
    for (let at = 0; at < problem.needs.length; at += 1) {
      if (!mayAdd(problem, plan, row, at)) continue;
      const value = gain(problem, plan, [[row, at, 1]]);
      if (value <= most) continue;
      best = [row, at, 1];
      most = value;
    }
  return best;
};

/** Adds the question that is worth most, again and again, while there is room. */
export const fillGreedily = (problem: Problem, plan: Plan): void => {
  for (let next = bestAddition(problem, plan); next !== null; next = bestAddition(problem, plan))
    place(plan, [next]);
};
