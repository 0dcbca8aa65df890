import type { CompanyFunction } from '../../competency/competency.ts';

/** A stage that can hold rated questions, and how many: beside those it already has. */
export interface PlanStage {
  id: string;
  functions: CompanyFunction[];
  /** It is held to see how somebody works with others, not what they know of their field. */
  aboutValues?: boolean;
  /** Work is done there, in front of everybody. */
  isExercise?: boolean;
  optional: boolean;
  /** With fewer its time is not used. */
  least: number;
  /** With more each gets little time. */
  comfortable: number;
  /** More do not fit. */
  most: number;
}

/** `plan[stage][need]`: how many questions of a need a stage asks. */
export type Plan = number[][];

export const emptyPlan = (stages: readonly unknown[], needs: readonly unknown[]): Plan =>
  stages.map(() => needs.map(() => 0));

export const copyPlan = (plan: Plan): Plan => plan.map((row) => [...row]);

/** What a plan asks beside the questions that were given. */
export const withoutGiven = (plan: Plan, given: Plan): Plan =>
  plan.map((row, at) => row.map((count, need) => count - (given[at]?.[need] ?? 0)));
