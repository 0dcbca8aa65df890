import type { CompanyFunction } from '../../competency/competency.ts';
import { affinity } from './affinity.ts';
import type { Need } from './needs.ts';

/** A stage that can hold rated questions. */
export interface PlanStage {
  id: string;
  functions: CompanyFunction[];
  optional: boolean;
  /** How many rated questions fit. */
  capacity: number;
}

/** `places[stage][need]`: how many questions of a need a stage asks. */
export type Plan = number[][];

interface Problem {
  stages: PlanStage[];
  needs: Need[];
  /** How many different questions the library holds for each need. */
  supply: number[];
  /** How many questions each need's lines call for. */
  wanted: number[];
  fit: number[][];
}

/** Guides: nobody can judge more than six competencies well in an hour. */
const mostFocus = 6;

const mustsOf = (need: Need): number => need.items.filter(({ item }) => !item.niceToHave).length;

/** One question bears about three lines; a core competency is judged twice. */
const wantedOf = (need: Need): number => {
  const lines = Math.ceil(need.items.length / 3);
  return Math.min(4, Math.max(need.priority === 'core' ? 2 : 1, lines));
};

const columnSum = (plan: Plan, need: number): number =>
  plan.reduce((sum, row) => sum + (row[need] ?? 0), 0);

/** What one need is worth in a plan: asked where it cannot be left out, twice where it is core. */
const worth = (problem: Problem, plan: Plan, at: number): number => {
  const need = problem.needs[at];
  if (!need) return 0;
  const musts = mustsOf(need);
  const placed = columnSum(plan, at);
  const rows = problem.stages.map((stage, row) => ({ stage, count: plan[row]?.[at] ?? 0 }));
  const firm = rows.some(({ stage, count }) => count > 0 && !stage.optional);
  const stages = rows.filter(({ count }) => count > 0).length;
  const wanted = problem.wanted[at] ?? 1;
  const base = placed === 0 ? 0 : musts === 0 ? 14 : firm ? 100 + 8 * Math.min(musts, 5) : 55;
  const twice = need.priority === 'core' && stages >= 2 ? 45 : 0;
  const depth = 12 * Math.min(placed, wanted) + 2 * Math.max(0, placed - wanted);
  const repeats = rows.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0);
  const fits = rows.reduce(
    (sum, { count }, row) => sum + count * 26 * (problem.fit[row]?.[at] ?? 0),
    0,
  );
  return base + twice + depth + fits - 9 * repeats - 6 * Math.max(0, placed - wanted - 1);
};

const focusCount = (row: number[]): number => row.filter((count) => count > 0).length;

const total = (problem: Problem, plan: Plan): number =>
  problem.needs.reduce((sum, _need, at) => sum + worth(problem, plan, at), 0);

const room = (problem: Problem, plan: Plan, row: number): boolean =>
  (plan[row] ?? []).reduce((sum, count) => sum + count, 0) < (problem.stages[row]?.capacity ?? 0);

const mayAdd = (problem: Problem, plan: Plan, row: number, at: number): boolean => {
  const counts = plan[row] ?? [];
  const isNew = (counts[at] ?? 0) === 0;
  return (
    columnSum(plan, at) < (problem.supply[at] ?? 0) && (!isNew || focusCount(counts) < mostFocus)
  );
};

const bump = (plan: Plan, row: number, at: number, by: number): void => {
  const counts = plan[row];
  if (counts) counts[at] = (counts[at] ?? 0) + by;
};

/** What a change is worth; the plan is left as it was. */
const gain = (problem: Problem, plan: Plan, changes: [number, number, number][]): number => {
  const needs = [...new Set(changes.map(([, at]) => at))];
  const before = needs.reduce((sum, at) => sum + worth(problem, plan, at), 0);
  changes.forEach(([row, at, by]) => bump(plan, row, at, by));
  const after = needs.reduce((sum, at) => sum + worth(problem, plan, at), 0);
  changes.forEach(([row, at, by]) => bump(plan, row, at, -by));
  return after - before;
};

/** Adds the question that is worth most, again and again, while there is room. */
const fill = (problem: Problem, plan: Plan): void => {
  for (;;) {
    let best: { row: number; at: number; worth: number } | null = null;
    for (let row = 0; row < problem.stages.length; row += 1) {
      if (!room(problem, plan, row)) continue;
      for (let at = 0; at < problem.needs.length; at += 1) {
        if (!mayAdd(problem, plan, row, at)) continue;
        const value = gain(problem, plan, [[row, at, 1]]);
        if (value > 0 && value > (best?.worth ?? 0)) best = { row, at, worth: value };
      }
    }
    if (!best) return;
    bump(plan, best.row, best.at, 1);
  }
};

/** Exchanges one question for another, or two between stages, as long as that makes the plan better. */
const improve = (problem: Problem, plan: Plan): boolean => {
  const rows = problem.stages.length;
  const columns = problem.needs.length;
  for (let row = 0; row < rows; row += 1)
    for (let at = 0; at < columns; at += 1) {
      if ((plan[row]?.[at] ?? 0) === 0) continue;
      for (let other = 0; other < columns; other += 1) {
        if (other === at) continue;
        bump(plan, row, at, -1);
        const allowed = mayAdd(problem, plan, row, other);
        bump(plan, row, at, 1);
        const exchange: [number, number, number][] = [
          [row, at, -1],
          [row, other, 1],
        ];
        if (allowed && gain(problem, plan, exchange) > 1e-9) {
          exchange.forEach(([r, n, by]) => bump(plan, r, n, by));
          return true;
        }
        for (let second = row + 1; second < rows; second += 1) {
          if ((plan[second]?.[other] ?? 0) === 0) continue;
          const swap: [number, number, number][] = [
            [row, at, -1],
            [row, other, 1],
            [second, other, -1],
            [second, at, 1],
          ];
          if (gain(problem, plan, swap) <= 1e-9) continue;
          swap.forEach(([r, n, by]) => bump(plan, r, n, by));
          if (
            focusCount(plan[row] ?? []) <= mostFocus &&
            focusCount(plan[second] ?? []) <= mostFocus
          )
            return true;
          swap.forEach(([r, n, by]) => bump(plan, r, n, -by));
        }
      }
    }
  return false;
};

/** A bound on improvement rounds, far above what real pages need (some tens). */
const mostRounds = 400;

/**
 * Which stage asks for which competency. Must-haves come first, in stages that are always held; then a
 * second view of core competencies by another stage; then fit to the interviewer's own work.
 */
export const makePlan = (stages: PlanStage[], needs: Need[], supply: number[]): Plan => {
  const problem: Problem = {
    stages,
    needs,
    supply,
    wanted: needs.map(wantedOf),
    fit: stages.map((stage) => needs.map((need) => affinity(stage.functions, need.competency))),
  };
  const plan: Plan = stages.map(() => needs.map(() => 0));
  fill(problem, plan);
  for (let round = 0; round < mostRounds && improve(problem, plan); round += 1) fill(problem, plan);
  return plan;
};

/** The value of a plan, for comparisons. */
export const planValue = (
  stages: PlanStage[],
  needs: Need[],
  supply: number[],
  plan: Plan,
): number =>
  total(
    {
      stages,
      needs,
      supply,
      wanted: needs.map(wantedOf),
      fit: stages.map((stage) => needs.map((need) => affinity(stage.functions, need.competency))),
    },
    plan,
  );
