import { anneal } from './anneal.ts';
import { improve } from './plan-moves.ts';
import { stateOf } from './plan-state.ts';
import type { Plan } from './plan-types.ts';
import { planWorth, type Problem } from './plan-worth.ts';

/** The search starts anew from each; where one comes to a poor end, another hardly does too. */
const seeds = [1, 2, 3];

/** Worths this near are the same; the earlier plan stands. */
const same = 1e-9;

/**
 * A plan for a problem, near the best there is: a search that looks far, then one that leaves no move
 * undone. `plan-optimum.test.ts` holds its worth against the best, which a solver finds. The same problem
 * always gives the same plan.
 */
export const makePlan = (problem: Problem): Plan => {
  const found = seeds.map((seed) => {
    const state = stateOf(problem, problem.given);
    anneal(state, seed);
    improve(state);
    return { plan: state.plan, worth: planWorth(problem, state.plan) };
  });
  return found.reduce((best, one) => (one.worth > best.worth + same ? one : best)).plan;
};
