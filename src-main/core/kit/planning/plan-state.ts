import { changeCost, mostFocus, type Problem } from './plan-worth.ts';
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

/** Changes that belong together, each some questions more or fewer of a need in a stage, and what they add. */
export interface Move {
  gain: number;
  changes: (readonly [row: number, at: number, by: number])[];
}

/** Stands for no need, where a need may be named. */
export const noNeed = -1;

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

export const stateOf = (problem: Problem, plan: Plan): PlanState => {
  const columns = problem.supply.map((_supply, at) => plan.map((row) => row[at] ?? 0));
  return {
    problem,
    plan: copyPlan(plan),
    questions: columns.map(sum),
    firm: columns.map((column) => sum(column.filter((_count, row) => problem.isFirm[row]))),
    views: columns.map((column) => column.filter((count) => count > 0).length),
    load: plan.map((row, at) => sum(row) - sum(problem.given[at] ?? [])),
    focus: plan.map((row) => row.filter((count) => count > 0).length),
  };
};

export const countAt = (state: PlanState, row: number, at: number): number =>
  state.plan[row]?.[at] ?? 0;

/** Questions that may leave a stage again: those beyond the given ones. */
export const spareAt = (state: PlanState, row: number, at: number): number =>
  countAt(state, row, at) - (state.problem.given[row]?.[at] ?? 0);

export const roomIn = (state: PlanState, row: number): number =>
  (state.problem.most[row] ?? 0) - (state.load[row] ?? 0);

export const hasSupply = (state: PlanState, at: number): boolean =>
  (state.questions[at] ?? 0) < (state.problem.supply[at] ?? 0);

/**
 * Whether a stage may ask about a need without judging too many.
 * @param without a need of which one question leaves the stage at the same time
 */
export const isInFocus = (
  state: PlanState,
  row: number,
  at: number,
  without: number = noNeed,
): boolean =>
  countAt(state, row, at) > 0 ||
  (state.focus[row] ?? 0) - (countAt(state, row, without) === 1 ? 1 : 0) < mostFocus;

/** What the way from one number to another, up or down, adds to a worth by number. */
const step = (worth: number[] | undefined, from: number, by: number): number =>
  by === 0 ? 0 : (worth?.[from + by] ?? 0) - (worth?.[from] ?? 0);

/** What it saves to ask so many more or fewer of a need in a stage: the costs of a change, less or more. */
const changeGain = (state: PlanState, row: number, at: number, by: number): number => {
  if (!state.problem.change) return 0;
  const count = countAt(state, row, at);
  return changeCost(state.problem, row, at, count) - changeCost(state.problem, row, at, count + by);
};

/** A question more or less for a need in a stage: what it adds, the stage's load aside. */
export const needGain = (state: PlanState, row: number, at: number, by: 1 | -1): number => {
  const { problem } = state;
  const isView = countAt(state, row, at) === (by === 1 ? 0 : 1);
  return (
    changeGain(state, row, at, by) +
    by * (problem.fit[row]?.[at] ?? 0) +
    step(problem.byQuestions[at], state.questions[at] ?? 0, by) +
    (problem.isFirm[row] ? step(problem.byFirm[at], state.firm[at] ?? 0, by) : 0) +
    (isView ? step(problem.byViews[at], state.views[at] ?? 0, by) : 0)
  );
};

/** What some questions more or fewer add by the load of a stage. */
export const loadGain = (state: PlanState, row: number, by: number): number =>
  step(state.problem.byLoad[row], state.load[row] ?? 0, by);

/** What it adds to ask some of a need's questions in another stage, the stages' loads aside. */
export const shiftGain = (
  state: PlanState,
  at: number,
  [from, to]: readonly [number, number],
  count = 1,
): number => {
  const { problem } = state;
  const firm = Number(problem.isFirm[to]) - Number(problem.isFirm[from]);
  const views = Number(countAt(state, to, at) === 0) - Number(countAt(state, from, at) === count);
  return (
    changeGain(state, from, at, -count) +
    changeGain(state, to, at, count) +
    count * ((problem.fit[to]?.[at] ?? 0) - (problem.fit[from]?.[at] ?? 0)) +
    step(problem.byFirm[at], state.firm[at] ?? 0, firm * count) +
    step(problem.byViews[at], state.views[at] ?? 0, views)
  );
};

const add = (counts: number[], at: number, by: number): void => {
  counts[at] = (counts[at] ?? 0) + by;
};

export const make = (state: PlanState, { changes }: Move): void => {
  for (const [row, at, by] of changes) {
    const before = countAt(state, row, at);
    const views = Number(before + by > 0) - Number(before > 0);
    add(state.plan[row] ?? [], at, by);
    add(state.questions, at, by);
    if (state.problem.isFirm[row]) add(state.firm, at, by);
    add(state.load, row, by);
    add(state.views, at, views);
    add(state.focus, row, views);
  }
};
