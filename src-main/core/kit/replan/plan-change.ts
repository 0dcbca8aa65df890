import type { Context } from '../ask-planned.ts';
import type { KitStage, Question } from '../kit.ts';
import type { Need } from '../planning/needs.ts';
import { improve } from '../planning/plan-moves.ts';
import { stateOf } from '../planning/plan-state.ts';
import { emptyPlan, type Plan } from '../planning/plan-types.ts';
import { problemOf, type Problem } from '../planning/plan-worth.ts';
import { isRated } from '../stage-order.ts';
import { isFree, type Draft } from './draft.ts';
import { supplyLeft } from './fresh-question.ts';
import { canJudge, isAsking, planStage, spareMinutes } from './stage-room.ts';

/**
 * What changes cost, in units of worth (see `pay` in plan-worth.ts). An exchange within a changed stage
 * costs more than fit alone can gain; a question for another stage more than its use of spare time.
 */
const cost = {
  /** A question leaves a changed stage; comes to one; comes to another stage. */
  take: 14,
  put: 10,
  putElsewhere: 60,
  /** The new interviewer can judge it: it stays unless a must-have needs the place. */
  takeJudged: 60,
};
/** Worth of a question that the new interviewer's own work does not let them judge. */
const notJudged = -60;
/** A stage that the change does not concern is full enough: what comes to it must be worth more than this. */
const notFilled = -20;
/** Worth of every question beyond what fits: no other worth makes up for it. */
const beyond = -1000;

export interface Replanning {
  needs: Need[];
  context: Context;
  /** Ids of stages that got another interviewer. */
  reassigned: Set<string>;
}

/** A changed stage's free question may go, and one of a stage that has too little time for its own. */
export const mayLeave = (draft: Draft, stage: KitStage, question: Question): boolean =>
  isFree(question) && (draft.touched.has(stage.id) || spareMinutes(stage) < 0);

const countsOf = (stages: KitStage[], needs: Need[], counts: (one: Question) => boolean): Plan =>
  stages.map((stage) =>
    needs.map(
      ({ competency }) =>
        stage.questions.filter(
          (one) => one.competency === competency.id && isRated(one) && counts(one),
        ).length,
    ),
  );

const widened = (worth: number[], most: number): number[] => {
  const last = worth.at(-1) ?? 0;
  return [
    ...worth,
    ...Array.from(
      { length: Math.max(0, most - worth.length + 1) },
      (_, at) => last + (at + 1) * beyond,
    ),
  ];
};

/**
 * The planner's problem (plan-worth.ts) with two differences. `given` is what stays: whatever a person
 * edited, locked, placed or wrote, and the questions of stages that the change does not concern. And
 * parting from the kit as it is costs something: to the planner's worth comes
 *
 *     − Σ stage, need   take · max(0, x⁰ − x)  +  put · max(0, x − x⁰)
 *
 * with `x⁰` the questions that a stage asks now. A dropped question costs `take`, an added one `put`, a
 * moved one both. Stages that are over their time are worth nothing until enough has left.
 */
export const problemOfChange = (
  draft: Draft,
  { needs, context, reassigned }: Replanning,
  lacking: ReadonlyMap<Need, number>,
): { problem: Problem; start: Plan } => {
  const { stages } = draft;
  const leaves = (stage: KitStage) => (one: Question) => mayLeave(draft, stage, one);
  const start = countsOf(stages, needs, () => true);
  const given = stages.map(
    (stage) => countsOf([stage], needs, (one) => !leaves(stage)(one))[0] ?? [],
  );
  const planned = stages.map((stage) => ({
    ...planStage(
      stage,
      stage.questions.filter((one) => !leaves(stage)(one)),
    ),
  }));
  const homeless = (need: Need): number =>
    draft.homeless.filter((one) => one.competency === need.competency.id && isFree(one)).length;
  const supply = needs.map((need, at) => {
    const asked = start.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    const left = supplyLeft(draft, need, context) + homeless(need) - (lacking.get(need) ?? 0);
    return asked + Math.max(0, left);
  });
  const problem = problemOf(planned, needs, supply, given);
  const isReassigned = (stage: KitStage): boolean => reassigned.has(stage.id);
  stages.forEach((stage, row) => {
    const free = stage.questions.filter(leaves(stage)).length;
    const byLoad = problem.byLoad[row] ?? [];
    problem.byLoad[row] = widened(
      draft.touched.has(stage.id) ? byLoad : byLoad.map((_worth, count) => count * notFilled),
      free,
    );
    needs.forEach((need, at) => {
      const fit = problem.fit[row];
      if (fit && isReassigned(stage) && !canJudge(stage, need)) fit[at] = notJudged;
    });
  });
  const takeOf = (stage: KitStage, need: Need): number =>
    !isReassigned(stage) ? cost.take : canJudge(stage, need) ? cost.takeJudged : 0;
  problem.change = {
    start,
    take: stages.map((stage) => needs.map((need) => takeOf(stage, need))),
    put: stages.map((stage) =>
      needs.map(() => (draft.touched.has(stage.id) ? cost.put : cost.putElsewhere)),
    ),
  };
  return { problem, start };
};

/** How many more (or fewer) questions of each need each stage should ask. */
export const differences = (
  draft: Draft,
  replanning: Replanning,
  lacking: ReadonlyMap<Need, number>,
): Plan => {
  const { problem, start } = problemOfChange(draft, replanning, lacking);
  if (draft.stages.filter(isAsking).length === 0) return emptyPlan(draft.stages, replanning.needs);
  const state = stateOf(problem, start);
  improve(state);
  return state.plan.map((row, at) => row.map((count, need) => count - (start[at]?.[need] ?? 0)));
};
