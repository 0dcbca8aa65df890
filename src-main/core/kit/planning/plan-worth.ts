import { affinity } from './affinity.ts';
import { isLastResort, type Need } from './needs.ts';
import { emptyPlan, type Plan, type PlanStage } from './plan-types.ts';

/**
 * Which stage asks what, as an optimisation problem. The unknowns are whole numbers `x[stage][need] ≥
 * given[stage][need]`: how many questions of a need a stage asks. With
 *
 * - `p[need]`, its questions in all stages; `f[need]`, those in stages that are always held;
 * - `v[need]`, the stages that ask for it: each is somebody's own view;
 * - `q[stage]`, the questions that a stage holds beside the given ones,
 *
 * the worth to be made as great as possible is
 *
 *     Σ need  byQuestions[p] + byFirm[f] + byViews[v]   +   Σ stage  byLoad[q]   +   Σ fit · x
 *
 * under three limits: `p ≤ supply` (never the same question twice), `q ≤ most` (the stage's minutes,
 * less opening, candidate's questions and close), and at most `mostFocus` needs in a stage. All but
 * `byViews` rise ever more slowly, so that the whole can be written as an integer linear program.
 */
export interface Problem {
  /** `most[stage]` */
  most: number[];
  /** `isFirm[stage]`: always held. */
  isFirm: boolean[];
  /** `supply[need]`: how many questions there are for it, the given ones among them. */
  supply: number[];
  /** What stages ask already. */
  given: Plan;
  /** Worth by number, from 0 up. */
  byQuestions: number[][];
  byFirm: number[][];
  byViews: number[][];
  byLoad: number[][];
  /** `fit[stage][need]`: worth of one question, by how well the interviewer's own work lets them judge it. */
  fit: number[][];
  /** What it costs to part from a plan that people know already; absent for a first plan. */
  change?: ChangeCost;
}

/** For every stage and need: questions that it asks so far, and what each one fewer or more costs. */
export interface ChangeCost {
  start: Plan;
  take: number[][];
  put: number[][];
}

/** What a number of questions of a need in a stage costs, for being another one than so far. */
export const changeCost = ({ change }: Problem, row: number, at: number, count: number): number => {
  if (!change) return 0;
  const more = count - (change.start[row]?.[at] ?? 0);
  const { take, put } = change;
  return more < 0 ? -more * (take[row]?.[at] ?? 0) : more * (put[row]?.[at] ?? 0);
};

/** Guides: five to eight competencies an interview at most. */
export const mostFocus = 7;

/** One question bears about three lines, and four at most. */
const linesEach = 3;
export const mostLinesEach = 4;

/** From this number of must-haves on a need weighs no more. */
const mostWeight = 5;
/** With fewer questions than this an interview is hardly one. */
const fewest = 3;

/**
 * What a plan is paid for, in the order of the guides' rules: every must-have is asked about; in a stage
 * that is always held, so that optional ones can be dispensed with; what is core is judged twice; no stage
 * is crowded for anything less, or left empty; then depth and fit.
 */
const pay = {
  /** A need with a must-have is asked about at all; in a stage that is always held. */
  asked: 80,
  firm: 150,
  /** The same for one line of last resort: each takes a question of its own. */
  ownLine: 70,
  ownLineFirm: 150,
  perMust: 8,
  niceToHave: 14,
  /** Two stages judge what is core. */
  coreTwice: 130,
  /** Each question up to as many as the lines call for; up to as many as always-held stages need for them. */
  depth: 8,
  firmDepth: 50,
  /** Each line that a question has to bear less because there is another one. */
  lighter: 8,
  /** The first question beyond that, and every further one. */
  surplus: 1,
  glut: -20,
  /** The same person asks again about the same. */
  repeat: -9,
  /** One question, where the interviewer's own work fits best. */
  fit: 26,
  /** One question of a line of work, in a stage about values: another stage is the place for it. */
  misplaced: -45,
  /** One that nobody's lines ask for, in a stage about values, and in any other. */
  valued: 30,
  unvalued: -60,
  /** One question of the role's own craft in an exercise, and one of anything that any work shows. */
  craft: 20,
  anyWork: -15,
  /** A stage's first questions; all until its time is used; those that leave little time for each. */
  begun: 20,
  used: 20,
  crowded: -45,
};

const mustsOf = (need: Need): number => need.items.filter(({ item }) => !item.niceToHave).length;

/** How many questions a need's lines call for: two for what is core, one for each line of last resort. */
const wantedOf = (need: Need): number =>
  isLastResort(need.competency)
    ? need.items.length
    : Math.min(
        7,
        Math.max(need.priority === 'core' ? 2 : 1, Math.ceil(need.items.length / linesEach)),
      );

/** A worth for every number from 0 to `most`. */
const table = (most: number, worth: (count: number) => number): number[] =>
  Array.from({ length: most + 1 }, (_, count) => (count === 0 ? 0 : worth(count)));

const questionsWorth = (need: Need): ((count: number) => number) => {
  const musts = mustsOf(need);
  const wanted = wantedOf(need);
  const first =
    musts === 0 ? pay.niceToHave : pay.asked + pay.perMust * Math.min(musts, mostWeight);
  return (count) => {
    // A question of last resort asks about one line; any other about all that led to its competency.
    const asked =
      isLastResort(need.competency) && musts > 0 ? pay.ownLine * Math.min(count, musts) : first;
    const surplus = Math.max(0, count - wanted);
    return (
      asked +
      pay.depth * Math.min(count, wanted) +
      pay.surplus * surplus +
      pay.glut * Math.max(0, surplus - 1) +
      pay.repeat * count
    );
  };
};

/** From this number of must-haves on a need calls for no more depth. */
const mostDepth = 24;

/** By how much the lines that one question bears become fewer; every further question lightens it less. */
const fewerLinesEach = (musts: number, count: number): number => {
  const lines = Math.min(musts, mostDepth);
  return lines - lines / count;
};

const firmWorth = (need: Need): ((count: number) => number) => {
  const musts = mustsOf(need);
  if (musts === 0) return () => 0;
  return isLastResort(need.competency)
    ? (count) => pay.ownLineFirm * Math.min(count, musts)
    : (count) =>
        pay.firm +
        pay.firmDepth * Math.min(count, Math.ceil(musts / mostLinesEach)) +
        pay.lighter * fewerLinesEach(musts, count);
};

/** What is asked again by the same person is a repeat; every other view takes one off. */
const viewsWorth =
  (need: Need): ((count: number) => number) =>
  (count) =>
    (need.priority === 'core' && count >= 2 ? pay.coreTwice : 0) - pay.repeat * count;

const loadWorth =
  (stage: PlanStage): ((count: number) => number) =>
  (count) =>
    pay.begun * Math.min(count, stage.least, fewest) +
    pay.used * Math.min(count, stage.least) +
    pay.crowded * Math.max(0, count - stage.comfortable);

/** What is asked in a stage about values though no line of the page asks for it. */
export const valuesUnsaid = ['values-at-work', 'collaboration', 'ownership', 'learning'];

/** What one question of a need is worth in a stage, by who asks it and what the stage is held for. */
const fitOf = (stage: PlanStage, { competency, items, priority }: Need): number => {
  const fit = pay.fit * affinity(stage.functions, competency);
  const unsaid = items.length === 0 && valuesUnsaid.includes(competency.id);
  if (unsaid && !stage.aboutValues) return fit + pay.unvalued;
  if (stage.isExercise && competency.kind === 'general') return fit + pay.anyWork;
  if (stage.isExercise) return priority === 'core' ? fit + pay.craft : fit;
  if (!stage.aboutValues) return fit;
  if (unsaid) return fit + pay.valued;
  return competency.kind === 'functional' ? fit + pay.misplaced : fit + pay.valued;
};

/**
 * The problem that stages and needs pose.
 * @param supply how many questions there are for each need
 * @param given what stages ask already, beside what they can hold
 */
export const problemOf = (
  stages: PlanStage[],
  needs: Need[],
  supply: number[],
  given: Plan = emptyPlan(stages, needs),
): Problem => {
  const tables = (worth: (need: Need) => (count: number) => number, most: (at: number) => number) =>
    needs.map((need, at) => table(most(at), worth(need)));
  const questions = (at: number): number => supply[at] ?? 0;
  return {
    most: stages.map((stage) => stage.most),
    isFirm: stages.map((stage) => !stage.optional),
    supply,
    given,
    byQuestions: tables(questionsWorth, questions),
    byFirm: tables(firmWorth, questions),
    byViews: tables(viewsWorth, (at) => Math.min(questions(at), stages.length)),
    byLoad: stages.map((stage) => table(stage.most, loadWorth(stage))),
    fit: stages.map((stage) => needs.map((need) => fitOf(stage, need))),
  };
};

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What a whole plan is worth, the given questions included. Worked out from scratch. */
export const planWorth = (problem: Problem, plan: Plan): number => {
  const byNeed = sum(
    problem.supply.map((_supply, at) => {
      const column = plan.map((row) => row[at] ?? 0);
      const firm = column.filter((_count, row) => problem.isFirm[row]);
      return (
        (problem.byQuestions[at]?.[sum(column)] ?? 0) +
        (problem.byFirm[at]?.[sum(firm)] ?? 0) +
        (problem.byViews[at]?.[column.filter((count) => count > 0).length] ?? 0) +
        sum(
          column.map(
            (count, row) =>
              count * (problem.fit[row]?.[at] ?? 0) - changeCost(problem, row, at, count),
          ),
        )
      );
    }),
  );
  return (
    byNeed +
    sum(plan.map((row, at) => problem.byLoad[at]?.[sum(row) - sum(problem.given[at] ?? [])] ?? 0))
  );
};
