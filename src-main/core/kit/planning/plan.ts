import {
  fillGreedily,
  gain,
  isFocused,
  place,
  undo,
  type Change,
  type Problem,
} from './plan-moves.ts';
import { copyPlan, type Plan, type PlanStage } from './plan-types.ts';
import { planWorth, problemOf } from './plan-worth.ts';
import type { Need } from './needs.ts';

/** A small generator of fixed numbers: the search tries the same rebuilds for the same problem. */
const fixedNumbers = (): (() => number) => {
  let state = 20_261_124;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

/** Rebuilds to try; by then the value has long stopped rising on real pages. */
const rebuilds = 60;
/** How much of a plan is taken out in one rebuild. */
const share = 0.35;

/** Exchanges two needs between two stages where that makes the plan better. */
const exchange = (problem: Problem, plan: Plan): boolean => {
  const rows = problem.stages.length;
  const columns = problem.needs.length;
  for (let first = 0; first < rows; first += 1)
    for (let second = first + 1; second < rows; second += 1)
      for (let a = 0; a < columns; a += 1) {
        if ((plan[first]?.[a] ?? 0) === 0) continue;
        for (let b = 0; b < columns; b += 1) {
          if (a === b || (plan[second]?.[b] ?? 0) === 0) continue;
          const changes: Change[] = [
            [first, a, -1],
            [second, a, 1],
            [first, b, 1],
            [second, b, -1],
          ];
          if (gain(problem, plan, changes) <= 1e-9) continue;
          place(plan, changes);
          if (isFocused(plan, [first, second])) return true;
          place(plan, undo(changes));
        }
      }
  return false;
};

const settle = (problem: Problem, plan: Plan): void => {
  fillGreedily(problem, plan);
  let rounds = 0;
  while (rounds < 200 && exchange(problem, plan)) rounds += 1;
};

/** Takes a part of the plan out. */
const thin = (plan: Plan, next: () => number): void => {
  plan.forEach((row) => {
    row.forEach((count, at) => {
      if (count > 0 && next() < share) row[at] = count - 1;
    });
  });
};

/**
 * Which stage asks for which competency. Must-haves come first, in stages that are always held; then a
 * second view of core competencies by another stage; then fit to the interviewer's own work. A greedy
 * plan is improved by exchanges, then partly taken apart and rebuilt a fixed number of times; the best
 * one stands. The same input always gives the same plan.
 */
export const makePlan = (stages: PlanStage[], needs: Need[], supply: number[]): Plan => {
  const problem = problemOf(stages, needs, supply);
  let best: Plan = stages.map(() => needs.map(() => 0));
  settle(problem, best);
  let bestWorth = planWorth(problem, best);
  const next = fixedNumbers();
  for (let turn = 0; turn < rebuilds; turn += 1) {
    const candidate = copyPlan(best);
    thin(candidate, next);
    settle(problem, candidate);
    const worth = planWorth(problem, candidate);
    if (worth > bestWorth + 1e-9) {
      best = candidate;
      bestWorth = worth;
    }
  }
  return best;
};
