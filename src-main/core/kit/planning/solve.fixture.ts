import loadHighs from 'highs';
import { integerProgram } from './integer-program.fixture.ts';
import type { Plan } from './plan-types.ts';
import type { Problem } from './plan-worth.ts';

/** The solver stops when no plan can be worth more than its own by a larger part than this. */
export const solverGap = 1e-4;

const highs = await loadHighs();

/** The best plan for a problem (to `solverGap`) and its worth, as HiGHS (a solver for integer programs) finds them. */
export const solve = (problem: Problem): { plan: Plan; worth: number } => {
  const program = integerProgram(problem);
  const solution = highs.solve(program.text, { mip_rel_gap: solverGap, output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`the solver ended with ${solution.Status}`);
  return {
    plan: program.planOf((name) => {
      const column = solution.Columns[name];
      return column && 'Primal' in column ? column.Primal : 0;
    }),
    worth: solution.ObjectiveValue,
  };
};
