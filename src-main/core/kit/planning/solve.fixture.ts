import loadHighs from 'highs';
import { integerProgram } from './integer-program.fixture.ts';
import type { Plan } from './plan-types.ts';
import type { Problem } from './plan-worth.ts';

/** Part of the worth within which the solver's plan is sure to be the best. */
export const solverGap = 1e-6;

const highs = await loadHighs();

/** The best plan for a problem and its worth, as HiGHS (a solver for integer programs) finds them. */
export const solve = (problem: Problem): { plan: Plan; worth: number } => {
  const program = integerProgram(problem);
  const solution = highs.solve(program.text, { mip_rel_gap: solverGap, output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`the solver ended with ${solution.Status}`);
  const primal = new Map(
    Object.entries(solution.Columns).map(([name, column]) => [
      name,
      'Primal' in column ? column.Primal : 0,
    ]),
  );
  return {
    plan: program.planOf((name) => primal.get(name) ?? 0),
    worth: solution.ObjectiveValue,
  };
};
