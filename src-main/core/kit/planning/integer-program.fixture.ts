import { mostFocus, type Problem } from './plan-worth.ts';
import type { Plan } from './plan-types.ts';

/** A planning problem in the words of a solver, and the way back from its answer to a plan. */
export interface IntegerProgram {
  /** CPLEX LP format. */
  text: string;
  /** @param valueOf what the solver gives a variable */
  planOf: (valueOf: (name: string) => number) => Plan;
}

const signed = (number: number): string => (number < 0 ? `- ${-number}` : `+ ${number}`);
const terms = (list: readonly (readonly [number, string])[]): string =>
  list.map(([factor, name]) => `${signed(factor)} ${name}`).join(' ');

/**
 * The same objective and limits as an integer linear program. A worth by number becomes one variable for
 * each step, 0 to 1, paid by what the step adds. Where every step is worth no more than the one before, the
 * solver takes them in order by itself; a step worth more is a yes or no, and open only after the earlier
 * ones, so that the program is exact, not a relaxation.
 */
export const integerProgram = (problem: Problem): IntegerProgram => {
  const stages = problem.most.map((_most, row) => row);
  const needs = problem.supply.map((_supply, at) => at);
  const objective: [number, string][] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const whole: string[] = [];
  const yesNo: string[] = [];

  /** Ties a sum of variables, less a constant, to the steps of a worth by number. */
  const pay = (
    name: string,
    worth: number[],
    count: readonly (readonly [number, string])[],
    less: number,
  ): void => {
    const gains = worth.slice(1).map((value, at) => value - (worth[at] ?? 0));
    const slows = gains.every((gain, at) => at === 0 || gain <= (gains[at - 1] ?? 0) + 1e-9);
    const steps = gains.map((_gain, at) => `${name}_${at + 1}`);
    steps.forEach((step, at) => {
      objective.push([gains[at] ?? 0, step]);
      if (slows) bounds.push(`0 <= ${step} <= 1`);
      else yesNo.push(step);
      const before = steps[at - 1];
      if (!slows && before !== undefined) rows.push(`+ 1 ${step} - 1 ${before} <= 0`);
    });
    rows.push(`${terms([...count, ...steps.map((step) => [-1, step] as const)])} = ${less}`);
  };

  for (const row of stages)
    for (const at of needs) {
      const given = problem.given[row]?.[at] ?? 0;
      const most = Math.min(problem.supply[at] ?? 0, given + (problem.most[row] ?? 0));
      // x = the first question (y) and further ones (r), so that y is tied to x without slack.
      objective.push([problem.fit[row]?.[at] ?? 0, `x_${row}_${at}`]);
      rows.push(`+ 1 x_${row}_${at} - 1 y_${row}_${at} - 1 r_${row}_${at} = 0`);
      rows.push(`+ 1 r_${row}_${at} - ${Math.max(0, most - 1)} y_${row}_${at} <= 0`);
      bounds.push(`${given} <= x_${row}_${at} <= ${most}`);
      whole.push(`x_${row}_${at}`, `r_${row}_${at}`);
      yesNo.push(`y_${row}_${at}`);
    }
  for (const at of needs) {
    const all = stages.map((row) => [1, `x_${row}_${at}`] as const);
    pay(`p_${at}`, problem.byQuestions[at] ?? [], all, 0);
    const firm = all.filter((_one, row) => problem.isFirm[row]);
    if (firm.length > 0) pay(`f_${at}`, problem.byFirm[at] ?? [], firm, 0);
    const views = stages.map((row) => [1, `y_${row}_${at}`] as const);
    pay(`v_${at}`, problem.byViews[at] ?? [], views, 0);
    rows.push(`${terms(all)} <= ${problem.supply[at] ?? 0}`);
  }
  for (const row of stages) {
    const all = needs.map((at) => [1, `x_${row}_${at}`] as const);
    const given = needs.reduce((total, at) => total + (problem.given[row]?.[at] ?? 0), 0);
    pay(`q_${row}`, problem.byLoad[row] ?? [], all, given);
    rows.push(`${terms(needs.map((at) => [1, `y_${row}_${at}`] as const))} <= ${mostFocus}`);
  }

  const text = [
    'Maximize',
    ` obj: ${terms(objective)}`,
    'Subject To',
    ...rows.map((row, at) => ` c${at}: ${row}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'General',
    ...whole.map((name) => ` ${name}`),
    'Binary',
    ...yesNo.map((name) => ` ${name}`),
    'End',
  ].join('\n');
  return {
    text,
    planOf: (valueOf) =>
      stages.map((row) => needs.map((at) => Math.round(valueOf(`x_${row}_${at}`)))),
  };
};
