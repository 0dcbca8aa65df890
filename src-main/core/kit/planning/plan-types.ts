import type { CompanyFunction } from '../../competency/competency.ts';

/** A stage that can hold rated questions. */
export interface PlanStage {
  id: string;
  functions: CompanyFunction[];
  optional: boolean;
  /** How many rated questions fit. */
  capacity: number;
}

/** `plan[stage][need]`: how many questions of a need a stage asks. */
export type Plan = number[][];

export const copyPlan = (plan: Plan): Plan => plan.map((row) => [...row]);
