import { mostFocus, type Problem } from './plan-worth.ts';
import { copyPlan, type Plan } from './plan-types.ts';

/** A plan under way, with the counts that its worth depends on, so that a change costs no recount. */
export interface PlanState {
  problem: Problem;
  plan: Plan;
  /** By need: questions, those in stages that are always held, stages that ask. */
  questions: number[];
  firm: number[];
  views: number[];
  /** By stage: questions beside the given ones, needs asked about. */
  load: number[];
  focus: number[];
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

export const stateOf = (problem: Problem, plan: Plan): PlanState => {
  const column = (at: number): number[] => plan.map((row) => row[at] ?? 0);
  return {
    problem,
    plan: copyPlan(plan),
    questions: problem.supply.map((_one, at) => sum(column(at))),
    firm: problem.supply.map((_one, at) =>
      sum(column(at).filter((_count, row) => problem.isFirm[row])),
    ),
    views: problem.supply.map((_one, at) => column(at).filter((count) => count > 0).length),
    load: plan.map((row, at) => sum(row) - sum(problem.given[at] ?? [])),
    focus: plan.map((row) => row.filter((count) => count > 0).length),
  };
};

/** What the step from one number to the next, up or down, adds to a worth by number. */
const step = (worth: number[] | undefined, from: number, by: number): number =>
  (worth?.[from + by] ?? 0) - (worth?.[from] ?? 0);

export const countAt = (state: PlanState, row: number, at: number): number =>
  state.plan[row]?.[at] ?? 0;

/** A question more or less for a need in a stage: what it is worth, the stage's load aside. */
export const needGain = (state: PlanState, row: number, at: number, by: 1 | -1): number => {
  const { problem } = state;
  const count = countAt(state, row, at);
  const isView = by === 1 ? count === 0 : count === 1;
  return (
    by * (problem.fit[row]?.[at] ?? 0) +
    step(problem.byQuestions[at], state.questions[at] ?? 0, by) +
    (problem.isFirm[row] ? step(problem.byFirm[at], state.firm[at] ?? 0, by) : 0) +
    (isView ? step(problem.byViews[at], state.views[at] ?? 0, by) : 0)
  );
};

/** What a stage's load is worth with one question more or less. */
export const loadGain = (state: PlanState, row: number, by: 1 | -1): number =>
  step(state.problem.byLoad[row], state.load[row] ?? 0, by);

/** What it is worth to ask a need's question in another stage, the stages' loads aside. */
export const shiftGain = (state: PlanState, at: number, from: number, to: number): number => {
  const { problem } = state;
  const firm = Number(problem.isFirm[to]) - Number(problem.isFirm[from]);
  const views = Number(countAt(state, to, at) === 0) - Number(countAt(state, from, at) === 1);
  return (
    (problem.fit[to]?.[at] ?? 0) -
    (problem.fit[from]?.[at] ?? 0) +
    (firm === 0 ? 0 : step(problem.byFirm[at], state.firm[at] ?? 0, firm)) +
    (views === 0 ? 0 : step(problem.byViews[at], state.views[at] ?? 0, views))
  );
};

export const isDroppable = (state: PlanState, row: number, at: number): boolean =>
  countAt(state, row, at) > (state.problem.given[row]?.[at] ?? 0);

export const hasRoom = (state: PlanState, row: number): boolean =>
  (state.load[row] ?? 0) < (state.problem.most[row] ?? 0);

export const hasSupply = (state: PlanState, at: number): boolean =>
  (state.questions[at] ?? 0) < (state.problem.supply[at] ?? 0);

/**
 * Whether a stage may ask about a need without judging too many.
 * @param without a need of which one question leaves the stage at the same time
 */
export const isInFocus = (state: PlanState, row: number, at: number, without = -1): boolean =>
  countAt(state, row, at) > 0 ||
  (state.focus[row] ?? 0) - (countAt(state, row, without) === 1 ? 1 : 0) < mostFocus;

const shiftCount = (counts: number[], at: number, by: number): void => {
  counts[at] = (counts[at] ?? 0) + by;
};

/** Takes a question into a stage, or out of it. */
export const change = (state: PlanState, row: number, at: number, by: 1 | -1): void => {
  const counts = state.plan[row];
  if (!counts) return;
  shiftCount(counts, at, by);
  shiftCount(state.questions, at, by);
  if (state.problem.isFirm[row]) shiftCount(state.firm, at, by);
  shiftCount(state.load, row, by);
  if (counts[at] === (by === 1 ? 1 : 0)) {
    shiftCount(state.views, at, by);
    shiftCount(state.focus, row, by);
  }
};
