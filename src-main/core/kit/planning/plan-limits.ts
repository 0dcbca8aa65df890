import type { Plan } from './plan-types.ts';
import { mostFocus, type Problem } from './plan-worth.ts';

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What a plan breaks of the problem's limits, in words; empty for a plan that keeps to all. */
export const brokenLimits = (problem: Problem, plan: Plan): string[] => [
  ...plan.flatMap((row, at) => {
    const given = problem.given[at] ?? [];
    return [
      ...(row.some((count, need) => !Number.isInteger(count) || count < (given[need] ?? 0))
        ? [`stage ${at} drops a given question`]
        : []),
      ...(sum(row) - sum(given) > (problem.most[at] ?? 0) ? [`stage ${at} holds too much`] : []),
      ...(row.filter((count) => count > 0).length > mostFocus
        ? [`stage ${at} judges too many competencies`]
        : []),
    ];
  }),
  ...problem.supply.flatMap((supply, at) =>
    sum(plan.map((row) => row[at] ?? 0)) > supply ? [`need ${at} has too few questions`] : [],
  ),
];
