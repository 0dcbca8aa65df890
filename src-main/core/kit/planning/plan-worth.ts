import { affinity } from './affinity.ts';
import { isLastResort, type Need } from './needs.ts';
import type { Plan, PlanStage } from './plan-types.ts';

/** A planning problem with what follows from it worked out once. */
export interface Problem {
  stages: PlanStage[];
  needs: Need[];
  /** How many different questions the library holds for each need. */
  supply: number[];
  /** How many questions each need's lines call for. */
  wanted: number[];
  /** Must-have lines of each need. */
  musts: number[];
  /** `fit[stage][need]`, 0 to 1. */
  fit: number[][];
}

/**
 * What a plan is paid for. Every must-have in a stage that is always held outweighs all the rest; then a
 * second view of what is core; then depth and fit.
 */
const pay = {
  asked: 55,
  askedFirmly: 130,
  perMust: 8,
  niceToHave: 14,
  coreTwice: 45,
  depth: 8,
  firmDepth: 50,
  surplus: 1,
  fit: 26,
  repeat: -9,
  glut: -20,
};

/** One question bears about three lines, and four at most. */
const linesEach = 3;
export const mostLinesEach = 4;

/** A core competency is judged twice; a line of last resort needs a question of its own. */
const wantedOf = (need: Need): number =>
  isLastResort(need.competency)
    ? need.items.length
    : Math.min(
        7,
        Math.max(need.priority === 'core' ? 2 : 1, Math.ceil(need.items.length / linesEach)),
      );

export const problemOf = (stages: PlanStage[], needs: Need[], supply: number[]): Problem => ({
  stages,
  needs,
  supply,
  wanted: needs.map(wantedOf),
  musts: needs.map((need) => need.items.filter(({ item }) => !item.niceToHave).length),
  fit: stages.map((stage) => needs.map((need) => affinity(stage.functions, need.competency))),
});

/** What one need is worth in a plan. */
export const needWorth = (problem: Problem, plan: Plan, at: number): number => {
  const musts = problem.musts[at] ?? 0;
  const wanted = problem.wanted[at] ?? 1;
  let placed = 0;
  let holding = 0;
  let firm = 0;
  let fits = 0;
  // A plain loop: the search asks for this some hundred thousand times.
  for (let row = 0; row < plan.length; row += 1) {
    const count = plan[row]?.[at] ?? 0;
    if (count === 0) continue;
    placed += count;
    holding += 1;
    firm += problem.stages[row]?.optional === true ? 0 : count;
    fits += count * (problem.fit[row]?.[at] ?? 0);
  }
  const repeats = placed - holding;
  if (placed === 0) return 0;
  const asked =
    musts === 0
      ? pay.niceToHave
      : (firm > 0 ? pay.askedFirmly : pay.asked) + pay.perMust * Math.min(musts, 5);
  const twice = problem.needs[at]?.priority === 'core' && holding >= 2 ? pay.coreTwice : 0;
  const surplus = Math.max(0, placed - wanted);
  return (
    asked +
    twice +
    pay.depth * Math.min(placed, wanted) +
    pay.firmDepth * Math.min(firm, Math.ceil(musts / mostLinesEach)) +
    pay.surplus * surplus +
    pay.fit * fits +
    pay.repeat * repeats +
    pay.glut * Math.max(0, surplus - 1)
  );
};

/** What a whole plan is worth. */
export const planWorth = (problem: Problem, plan: Plan): number =>
  problem.needs.reduce((sum, _need, at) => sum + needWorth(problem, plan, at), 0);
